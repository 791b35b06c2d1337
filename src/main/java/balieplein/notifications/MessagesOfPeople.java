package balieplein.notifications;

import balieplein.kernel.CityTime;
import balieplein.people.PersonalData;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Messages that were sent, as data about people. They are kept for a short while, to answer “I got no mail”; they name
/// an address, not a person, so that they are found by their age alone. What residents prefer names them.
@Component
@Order(5)
class MessagesOfPeople implements PersonalData {

    private final JdbcClient sql;
    private final Preferences preferences;

    MessagesOfPeople(JdbcClient sql, Preferences preferences) {
        this.sql = sql;
        this.preferences = preferences;
    }

    @Override
    public String kind() {
        return "notifications";
    }

    @Override
    public Period kept() {
        return Period.ofMonths(2);
    }

    @Override
    public List<Map<String, Object>> export(String person) {
        var preference = preferences.of(person);
        if (preference.equals(Preferences.Preference.NONE)) {
            return List.of();
        }
        var told = new LinkedHashMap<String, Object>();
        if (preference.language() != null) {
            told.put("language", preference.language().tag());
        }
        if (preference.channel() != null) {
            told.put("channel", preference.channel().tag());
        }
        return List.of(told);
    }

    @Override
    public int erase(String person) {
        return preferences.forget(person);
    }

    @Override
    public int forget(LocalDate before) {
        return sql.sql("delete from notifications.message where created < ? and state <> 'waiting'")
                .param(before.atStartOfDay(CityTime.ZONE).toInstant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
