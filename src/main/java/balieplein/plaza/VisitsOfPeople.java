package balieplein.plaza;

import balieplein.appointments.Appointments;
import balieplein.kernel.CityTime;
import balieplein.people.PersonalData;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Visits as data about people: a ticket is nobody's, but a note, a wish for help or a mobile number may tell who it
/// was. The events, of which all figures are computed, hold no person.
@Component
@Order(3)
class VisitsOfPeople implements PersonalData {

    private static final RowMapper<Map<String, Object>> TOLD = (row, number) -> Map.of(
            "ticket", row.getString("ticket"),
            "when",
                    CityTime.local(
                            row.getObject("arrived_at", OffsetDateTime.class).toInstant()),
            "location", row.getString("location"),
            "assistance", row.getString("assistance"),
            "note", row.getString("note"),
            "mobile", row.getString("mobile"));

    private final JdbcClient sql;
    private final Appointments appointments;

    VisitsOfPeople(JdbcClient sql, Appointments appointments) {
        this.sql = sql;
        this.appointments = appointments;
    }

    @Override
    public String kind() {
        return "plaza";
    }

    @Override
    public Period kept() {
        return Period.ofMonths(13);
    }

    @Override
    public List<Map<String, Object>> export(String person) {
        return sql.sql("""
                        select ticket, arrived_at, location, coalesce(assistance, '') as assistance,
                            coalesce(note, '') as note, coalesce(mobile, '') as mobile
                        from plaza.visit
                        where appointment = any (?)
                        order by arrived_at
                        """)
                .param(appointments.codesOf(person).toArray(String[]::new))
                .query(TOLD)
                .list();
    }

    @Override
    public int erase(String person) {
        return sql.sql("""
                        update plaza.visit
                        set note = null, mobile = null, assistance = null
                        where appointment = any (?) and num_nonnulls(note, mobile, assistance) > 0
                        """)
                .param(appointments.codesOf(person).toArray(String[]::new))
                .update();
    }

    @Override
    public int forget(LocalDate before) {
        return sql.sql("""
                        update plaza.visit
                        set note = null, mobile = null, assistance = null
                        where day < ? and num_nonnulls(note, mobile, assistance) > 0
                        """).param(before).update();
    }
}
