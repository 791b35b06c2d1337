package balieplein.surveys;

import balieplein.people.People;
import balieplein.people.PersonalData;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When somebody was asked, as data about them. What they answered is nobody’s any more.
@Component
@Order(4)
class SurveysOfPeople implements PersonalData {

    private final JdbcClient sql;
    private final People people;

    SurveysOfPeople(JdbcClient sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    @Override
    public String kind() {
        return "surveys";
    }

    @Override
    public Period kept() {
        return Period.ofDays(InvitationsTable.APART);
    }

    @Override
    public List<Map<String, Object>> export(String person) {
        return sql.sql("""
                        select a.day, i.channel, i.location
                        from surveys.asked as a
                        join surveys.invitation as i using (token)
                        where a.person = ?
                        """)
                .param(fingerprint(person))
                .query((row, number) -> Map.<String, Object>of(
                        "asked",
                        row.getObject("day", LocalDate.class),
                        "channel",
                        row.getString("channel"),
                        "location",
                        row.getString("location")))
                .list();
    }

    @Override
    public int erase(String person) {
        return sql.sql("""
                with gone as (
                    delete from surveys.asked as a
                    using surveys.asked as b
                    where b.person = ?
                        and a.token = b.token
                    returning a.token
                )
                delete from surveys.invitation
                where token in (select token from gone)
                """).param(fingerprint(person)).update();
    }

    /// On the day on which somebody may be asked again, nothing says any more that they were.
    @Override
    public int forget(LocalDate before) {
        sql.sql("delete from surveys.asked where day <= ?").param(before).update();
        return sql.sql("delete from surveys.invitation where day <= ?")
                .param(before)
                .update();
    }

    private byte[] fingerprint(String person) {
        return people.fingerprint(people.number(person));
    }
}
