package balieplein.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.appointments.Appointment;
import balieplein.appointments.AppointmentBooked;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.BookingRequest;
import balieplein.appointments.VisitItem;
import balieplein.identity.As;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import balieplein.kernel.NationalNumber;
import balieplein.people.DataSubject;
import balieplein.people.People;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What the product holds about who was asked, and that it asks once (QUA-04).
@Running
class SurveyedPeopleTest {

    private static final NationalNumber KAREL =
            NationalNumber.find("85673003360").orElseThrow();

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private DataSubject data;

    @Autowired
    private People people;

    @Autowired
    private Appointments appointments;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private SurveyTown town;

    @BeforeEach
    void openTheTown() {
        town = new SurveyTown(clock, sql);
    }

    @Test
    void what_is_heard_twice_is_asked_once() {
        var code = town.booked(PlazaCity.DAY, "10:00", "An Peeters", "an@example.org");
        var token = town.token("booking:" + code);
        forgetWhoWasAsked();
        var again = new AppointmentBooked(
                town.city().code(),
                code,
                "stadskantoor",
                clock.instant(),
                List.of("eid.request"),
                "online",
                true,
                clock.instant());
        here(() -> transaction.execute(status -> {
            events.publishEvent(again);
            return true;
        }));
        town.everythingIsHeard();
        assertThat(town.tokens("booking:" + code)).containsExactly(token);
        assertThat(town.count("asked")).isEqualTo(1);
    }

    @Test
    void the_copy_of_somebodys_data_says_when_they_were_asked_and_erasing_them_takes_it_away() {
        var person = here(() -> people.remember(KAREL, "Karel"));
        var mine = booked(person, "10:00");
        var token = town.token("booking:" + mine);
        var anothers = town.booked(PlazaCity.DAY, "10:20", "Bo Claes", "bo@example.org");
        town.token("booking:" + anothers);
        var resident = town.city().signedIn(Role.RESIDENT);
        var copy = resident.get("/account/data.json").json().path("surveys");
        assertThat(copy.size()).isEqualTo(1);
        assertThat(copy.path(0).path("asked").asString())
                .isEqualTo(CityTime.date(clock.instant()).toString());
        assertThat(copy.path(0).path("channel").asString()).isEqualTo("online");
        assertThat(resident.get("/account/data").page().text()).contains("Vraag naar je tevredenheid");
        assertThat(town.city()
                        .post("/api/v1/surveys/" + token + "/answer", Map.of("score", 5))
                        .status())
                .isEqualTo(200);

        assertThat(here(() -> data.erase(person, "asked for it"))).containsEntry("surveys", 1);
        assertThat(town.tokens("booking:" + mine)).isEmpty();
        assertThat(town.tokens("booking:" + anothers)).hasSize(1);
        assertThat(here(() -> sql.sql("select count(*) from surveys.asked where token = ?")
                        .param(token)
                        .query(Integer.class)
                        .single()))
                .as("by whatever they were known")
                .isZero();
        assertThat(town.count("answers")).as("the count is nobody’s").isEqualTo(1);
    }

    private String booked(String person, String time) {
        var request = new BookingRequest(
                List.of(VisitItem.parse("eid.request")),
                "stadskantoor",
                CityTime.instant(PlazaCity.DAY.atTime(LocalTime.parse(time))),
                null,
                new Appointment.Contact("Karel", "karel@example.org", null, Language.NL, null),
                Appointment.Channel.ONLINE,
                null);
        var booking = here(() -> As.resident(person, () -> appointments.book(request)));
        return ((Booking.Booked) booking).appointment().code();
    }

    /// So that only what is remembered of the booking itself keeps it from being asked again.
    private void forgetWhoWasAsked() {
        here(() -> sql.sql("delete from surveys.asked").update());
    }

    private <T> T here(Supplier<T> work) {
        return CurrentCity.call(town.city().code(), work::get);
    }
}
