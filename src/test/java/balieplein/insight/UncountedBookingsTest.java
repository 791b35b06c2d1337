package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.appointments.AppointmentBooked;
import balieplein.catalogue.Channel;
import balieplein.catalogue.ProductRequested;
import balieplein.kernel.CurrentCity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// A product is upgraded while bookings still wait to be counted as the version before did it.
@Running
@At("2017-01-16T08:00")
class UncountedBookingsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2017, 1, 19);

    @Autowired
    private UncountedBookings uncounted;

    @Autowired
    private BookingFactsTable bookings;

    @Autowired
    private JdbcClient sql;

    private final City city = City.with(Desk.onThursday().file());

    @Test
    void what_an_earlier_version_had_not_counted_yet_is_counted_once_and_waits_no_more() {
        var code = city.post("/api/v1/appointments", Desk.booking("2017-01-19T10:00", "An Peeters"))
                .json()
                .path("code")
                .asString();
        here(() -> sql.sql("delete from insight.booking_fact").update());
        here(() -> sql.sql("delete from insight.request_fact").update());
        waits(AppointmentBooked.class, Map.of("city", city.code(), "code", code, "location", "stadskantoor"));
        var asked = Instant.parse("2017-01-16T07:00:00Z");
        waits(
                ProductRequested.class,
                new ProductRequested(city.code(), "R1", "eid", Channel.PHONE, null, asked, null, null));

        uncounted.count();
        uncounted.count();

        here(() -> {
            assertThat(bookings.on(THURSDAY)).containsOnlyKeys(code);
            assertThat(sql.sql("select channel from insight.request_fact where request = 'R1'")
                            .query(String.class)
                            .single())
                    .isEqualTo("phone");
        });
        assertThat(sql.sql("""
                        select count(*)
                        from database.event_publication
                        where listener_id like 'balieplein.insight.BookingsListener.%'
                        """).query(Integer.class).single()).isZero();
    }

    private void waits(Class<?> type, Object event) {
        sql.sql("""
                insert into database.event_publication (
                    id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                values (
                    :id, 'balieplein.insight.BookingsListener.on(' || :type || ')', :type, :event,
                    timestamptz '2017-01-16 07:00Z', 'PUBLISHED', 1)
                """)
                .param("id", UUID.randomUUID())
                .param("type", type.getName())
                .param("event", JsonMapper.shared().writeValueAsString(event))
                .update();
    }

    private void here(Runnable work) {
        CurrentCity.run(city.code(), work);
    }
}
