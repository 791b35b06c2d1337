package balieplein.database;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.Await;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.appointments.AppointmentMoved;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// An event whose listener did not get to its end is heard again (design decision 7).
@Running
@At("2017-01-16T08:00")
class UnheardEventsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private UnheardEvents events;

    @Autowired
    private JdbcClient sql;

    @Test
    void a_resident_hears_of_the_move_although_the_server_died_before_it_told() {
        var city = City.with(Desk.onThursday().file());
        var booked = city.post("/api/v1/appointments", Desk.booking("2017-01-19T10:00:00+01:00", "Josephine"));
        Await.until(SOON, () -> mails(city) == 1);
        var code = booked.json().path("code").asString();
        var publication = died(city, code);
        assertThat(isWaiting(publication)).isTrue();

        events.tellAgain();

        Await.until(SOON, () -> mails(city) == 2);
        Await.until(SOON, () -> !isWaiting(publication));
        events.tellAgain();
        assertThat(mails(city)).isEqualTo(2);
    }

    /// What a server leaves behind that dies between the commit and the end of a listener.
    private UUID died(City city, String code) {
        var at = Instant.parse("2017-01-16T07:00:00Z");
        var start = Instant.parse("2017-01-19T09:00:00Z");
        var event = new AppointmentMoved(city.code(), code, "stadskantoor", start, start, 1, at);
        var id = UUID.randomUUID();
        sql.sql("""
                insert into database.event_publication (
                    id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                values (
                    :id, 'balieplein.appointments.MessageListener.on(balieplein.appointments.AppointmentMoved)',
                    'balieplein.appointments.AppointmentMoved', :event, timestamptz '2017-01-16 07:00Z', 'PUBLISHED', 1)
                """)
                .param("id", id)
                .param("event", JsonMapper.shared().writeValueAsString(event))
                .update();
        return id;
    }

    private boolean isWaiting(UUID publication) {
        return sql.sql("select count(*) from database.event_publication where id = ?")
                        .param(publication)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static int mails(City city) {
        return city.get("/simulators/mailbox.json").json().size();
    }
}
