package balieplein.announcements;

import balieplein.database.LocalizedColumn;
import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AnnouncementsTable {

    private static final RowMapper<Announcement> ANNOUNCEMENT = (row, number) -> new Announcement(
            row.getLong("id"),
            row.getString("location"),
            LocalizedColumn.read(row, "text"),
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class));

    private final JdbcClient sql;

    AnnouncementsTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Announcement> list() {
        return sql.sql("""
                select id, location, text, from_day, until_day
                from announcements.announcement
                order by from_day, id
                """).query(ANNOUNCEMENT).list();
    }

    long add(@Nullable String location, LocalizedText text, LocalDate from, LocalDate until) {
        return sql.sql("""
                insert into announcements.announcement (location, text, from_day, until_day)
                values (?, cast(? as jsonb), ?, ?)
                returning id
                """)
                .param(location)
                .param(LocalizedColumn.json(text))
                .param(from)
                .param(until)
                .query(Long.class)
                .single();
    }

    /// What the product says of a fact, in place of what it said before; null takes it back.
    void tell(String source, String location, @Nullable LocalizedText text, LocalDate day) {
        if (text == null) {
            sql.sql("delete from announcements.announcement where source = ?")
                    .param(source)
                    .update();
            return;
        }
        sql.sql("""
                insert into announcements.announcement (location, text, from_day, until_day, source)
                values (:location, cast(:text as jsonb), :day, :day, :source)
                on conflict (city, source) do update
                set text = excluded.text
                """)
                .param("location", location)
                .param("text", LocalizedColumn.json(text))
                .param("day", day)
                .param("source", source)
                .update();
    }

    void remove(long id) {
        sql.sql("delete from announcements.announcement where id = ?").param(id).update();
    }
}
