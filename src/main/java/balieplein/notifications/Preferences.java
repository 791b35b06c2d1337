package balieplein.notifications;

import balieplein.kernel.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How residents who signed in want to hear of the city.
@Component
public class Preferences {

    /// @param language null for the one in which they asked
    /// @param channel null for a mail where the address is known
    public record Preference(@Nullable Language language, Message.@Nullable Channel channel) {

        public static final Preference NONE = new Preference(null, null);
    }

    private final JdbcClient sql;

    Preferences(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param person code of a resident; null for one who did not sign in
    public Preference of(@Nullable String person) {
        return person == null ? Preference.NONE : find(person).orElse(Preference.NONE);
    }

    public void keep(String person, Preference preference) {
        sql.sql("""
                insert into notifications.preference (person, language, channel)
                values (?, ?, ?)
                on conflict (city, person) do update
                set language = excluded.language, channel = excluded.channel
                """)
                .param(person)
                .param(
                        preference.language() == null
                                ? null
                                : preference.language().tag())
                .param(
                        preference.channel() == null
                                ? null
                                : preference.channel().tag())
                .update();
    }

    int forget(String person) {
        return sql.sql("delete from notifications.preference where person = ?")
                .param(person)
                .update();
    }

    private Optional<Preference> find(String person) {
        return sql.sql("select language, channel from notifications.preference where person = ?")
                .param(person)
                .query((row, number) -> {
                    var language = row.getString("language");
                    var channel = row.getString("channel");
                    return new Preference(
                            language == null ? null : Language.of(language),
                            channel == null ? null : Message.Channel.of(channel));
                })
                .optional();
    }
}
