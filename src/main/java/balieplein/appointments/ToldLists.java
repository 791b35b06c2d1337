package balieplein.appointments;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the holder of an appointment was told to bring last (CAT-02).
@Component
class ToldLists {

    /// @param times how often a change was told
    record Told(List<String> documents, int times) {

        Told {
            documents = List.copyOf(documents);
        }
    }

    private final JdbcClient sql;

    ToldLists(JdbcClient sql) {
        this.sql = sql;
    }

    /// Keeps what the holder is told now, unless something later of this appointment was told before.
    ///
    /// @return whether this is the latest
    boolean remember(Appointment appointment, List<String> documents) {
        return sql.sql("""
                insert into appointments.told_list (code, documents, revision)
                values (:code, :documents, :revision)
                on conflict (city, code) do update
                set documents = excluded.documents, revision = excluded.revision
                where told_list.revision <= excluded.revision
                """)
                        .param("code", appointment.code())
                        .param("documents", documents.toArray(String[]::new))
                        .param("revision", appointment.revision())
                        .update()
                > 0;
    }

    /// Locks it until the end of the transaction, so that a change is told once however many hear of it.
    Optional<Told> lock(String code) {
        return sql.sql("""
                select documents, times
                from appointments.told_list
                where code = ?
                for update
                """)
                .param(code)
                .query((row, number) ->
                        new Told(List.of((String[]) row.getArray("documents").getArray()), row.getInt("times")))
                .optional();
    }

    void change(String code, List<String> documents) {
        sql.sql("""
                update appointments.told_list
                set documents = :documents, times = times + 1
                where code = :code
                """)
                .param("code", code)
                .param("documents", documents.toArray(String[]::new))
                .update();
    }
}
