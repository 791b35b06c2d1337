package balieplein.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Questions, who was asked when, and the messages that are to leave.
@Repository
class InvitationsTable {

    static final int APART = 90;

    private static final int AT_ONCE = 500;
    private static final RowMapper<Invitation> INVITATION = (row, number) -> new Invitation(
            row.getString("token"),
            row.getString("source"),
            SurveyChannel.of(row.getString("channel")),
            row.getString("location"),
            row.getString("service"),
            row.getString("product"),
            row.getObject("day", LocalDate.class),
            row.getBoolean("answered"));

    private final JdbcClient sql;

    InvitationsTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Invitation> find(String token) {
        return sql.sql("""
                        select token, source, channel, location, service, product, day, answered
                        from surveys.invitation
                        where token = ?
                        """).param(token).query(INVITATION).optional();
    }

    Optional<Invitation> findAbout(String source) {
        return sql.sql("""
                        select token, source, channel, location, service, product, day, answered
                        from surveys.invitation
                        where source = ?
                        """).param(source).query(INVITATION).optional();
    }

    /// False when it was asked before.
    boolean add(Invitation invitation, boolean toSend) {
        return sql.sql("""
                        insert into surveys.invitation
                            (token, source, channel, location, service, product, day, to_send)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (city, source) do nothing
                        """)
                        .params(
                                invitation.token(),
                                invitation.source(),
                                invitation.channel().tag(),
                                invitation.location(),
                                invitation.service(),
                                invitation.product(),
                                invitation.day(),
                                toSend)
                        .update()
                == 1;
    }

    /// Writes down that somebody is asked; false when they were less than 90 days ago. Of two at once, the second
    /// waits here for the first.
    boolean take(byte[] person, LocalDate day, String token) {
        return sql.sql("""
                        insert into surveys.asked as before (person, day, token)
                        values (:person, :day, :token)
                        on conflict (city, person) do update
                        set day = excluded.day, token = excluded.token
                        where before.day <= :free
                        """)
                        .param("person", person)
                        .param("day", day)
                        .param("token", token)
                        .param("free", day.minusDays(APART))
                        .update()
                == 1;
    }

    /// For one answer of several at once.
    boolean takeAnswer(String token, LocalDate firstDay) {
        return sql.sql("""
                        update surveys.invitation
                        set answered = true, to_send = false
                        where token = ?
                            and not answered
                            and day >= ?
                        """).params(token, firstDay).update() == 1;
    }

    /// Whose message is to leave, asked before a day: the next ones after one that had its turn.
    List<Invitation> toSend(LocalDate before, LocalDate day, String token) {
        return sql.sql("""
                        select token, source, channel, location, service, product, day, answered
                        from surveys.invitation
                        where to_send
                            and day < ?
                            and (day, token) > (?, ?)
                        order by day, token
                        limit ?
                        """)
                .params(before, day, token, AT_ONCE)
                .query(INVITATION)
                .list();
    }

    /// For one instance: false when another took it, or it was answered meanwhile.
    boolean takeToSend(String token) {
        return sql.sql("update surveys.invitation set to_send = false where token = ? and to_send")
                        .param(token)
                        .update()
                == 1;
    }
}
