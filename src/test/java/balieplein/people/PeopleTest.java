package balieplein.people;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.appointments.Appointment;
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
import balieplein.simulators.DemoClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a city holds about people, and who may see it.
@Running
@At("2017-01-16T08:00")
class PeopleTest {

    private static final NationalNumber KAREL =
            NationalNumber.find("85673003360").orElseThrow();

    @Autowired
    private People people;

    @Autowired
    private DataSubject data;

    @Autowired
    private PeopleRounds rounds;

    @Autowired
    private PeopleTable table;

    @Autowired
    private Appointments appointments;

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    private final City city = City.with(Desk.onThursday().file());

    @Test
    void the_same_resident_is_the_same_person_next_time_and_another_in_another_city() {
        var first = inCity(() -> people.remember(KAREL, "Karel"));
        assertThat(inCity(() -> people.remember(KAREL, "Karel Testmans"))).isEqualTo(first);
        assertThat(inCity(() -> people.find(first).orElseThrow().name())).isEqualTo("Karel Testmans");
        assertThat(inCity(() -> people.number(first))).isEqualTo(KAREL);
        var elsewhere = City.fresh();
        CurrentCity.run(elsewhere.code(), () -> assertThat(people.find(first)).isEmpty());
    }

    @Test
    void the_store_holds_no_number_that_can_be_read() {
        var person = inCity(() -> people.remember(KAREL, "Karel"));
        var row = inCity(() -> sql.sql("select number_hash || number_sealed from people.person where code = ?")
                .param(person)
                .query(byte[].class)
                .single());
        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain(KAREL.digits());
        assertThat(inCity(() -> sql.sql("select p::text from people.person p")
                        .query(String.class)
                        .single()))
                .doesNotContain(KAREL.digits());
    }

    @Test
    void a_new_key_seals_again_what_an_older_key_sealed() {
        var person = inCity(() -> people.remember(KAREL, "Karel"));
        var old = new NumberSafe(new NumberKeys(List.of("old:" + key(1)), key(9)));
        var both = new NumberSafe(new NumberKeys(List.of("new:" + key(2), "old:" + key(1)), key(9)));
        inCity(() -> {
            var sealed = old.seal(KAREL);
            assertThat(sealed.key()).isEqualTo("old");
            assertThat(both.open(sealed)).isEqualTo(KAREL);
            assertThat(both.seal(KAREL).key()).isEqualTo("new");
            assertThat(both.hash(KAREL)).isEqualTo(old.hash(KAREL));
            table.reseal(person, new NumberSafe.Sealed("retired", sealed.bytes()));
            assertThat(table.sealedWithAnother("first", 10)).hasSize(1);
            return null;
        });
    }

    @Test
    void somebody_who_looks_a_person_up_says_why_and_the_person_sees_it() {
        var person = inCity(() -> people.remember(KAREL, "Karel"));
        var admin = city.signedIn(Role.ADMIN);
        assertThat(admin.get("/staff/people/" + person).header("location")).endsWith("/staff/people");
        assertThat(admin.get("/staff/people/" + person + "/data.json").status()).isEqualTo(404);
        var silent = admin.submit("/staff/people", "/staff/people", "number", KAREL.printed());
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).doesNotContain(KAREL.printed()).doesNotContain(KAREL.digits());
        var found = admin.submit(
                "/staff/people",
                "/staff/people",
                "number",
                KAREL.printed(),
                "reason",
                "asks for a copy at the counter");
        assertThat(found.status()).isEqualTo(303);
        assertThat(found.header("location")).endsWith(person).doesNotContain(KAREL.digits());
        assertThat(admin.get("/staff/people/" + person).body()).contains("Karel");
        var looks = inCity(() -> people.looks(person));
        assertThat(looks).singleElement().satisfies(look -> {
            assertThat(look.reason()).isEqualTo("asks for a copy at the counter");
            assertThat(look.details()).doesNotContain(KAREL.digits());
        });
        var resident = city.signedIn(Role.RESIDENT);
        assertThat(resident.get("/account/data").body()).contains("asks for a copy at the counter");
    }

    @Test
    void the_copy_holds_exactly_what_is_this_persons() {
        var person = inCity(() -> people.remember(KAREL, "Karel"));
        var mine = book("2017-01-19T10:00", person);
        book("2017-01-19T10:20", null);
        var copy = inCity(() -> data.list(person));
        assertThat(copy.get("appointments")).singleElement().satisfies(item -> assertThat(item)
                .containsEntry("code", mine.code())
                .containsEntry("name", "Karel")
                .containsEntry("when", LocalDateTime.parse("2017-01-19T10:00")));
        assertThat(copy.get("people")).hasSize(1);
        assertThat(city.signedIn(Role.RESIDENT)
                        .get("/account/data.json")
                        .json()
                        .path("appointments")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void erasing_a_person_keeps_the_appointment_to_come() {
        var person = inCity(() -> people.remember(KAREL, "Karel"));
        book("2017-01-19T10:00", person);
        Desk.at(clock, "2017-01-23T08:00");
        var coming = book("2017-01-26T10:00", person);
        var erased = inCity(() -> data.erase(person, "asked for it"));
        assertThat(erased).containsEntry("appointments", 1).containsEntry("people", 1);
        assertThat(inCity(() -> people.find(person))).isEmpty();
        assertThat(inCity(() ->
                        appointments.find(coming.code()).orElseThrow().contact().name()))
                .isEqualTo("Karel");
        assertThat(rows("name = 'Karel'")).isEqualTo(1);
    }

    @Test
    void a_visit_older_than_thirteen_months_holds_no_person() {
        var person = inCity(() -> people.remember(KAREL, "Karel"));
        book("2017-01-19T10:00", person);
        Desk.at(clock, "2018-02-19T04:00");
        night();
        assertThat(rows("name = 'Karel'")).isEqualTo(1);
        Desk.at(clock, "2018-02-20T04:00");
        night();
        assertThat(rows("num_nonnulls(name, email, mobile, assistance, person) > 0"))
                .isZero();
        assertThat(rows("true"))
                .as("the appointment itself stays, for the figures")
                .isEqualTo(1);
    }

    @Test
    void the_register_of_processing_tells_every_kind_of_data() {
        var page = city.signedIn(Role.ADMIN).get("/staff/processing");
        assertThat(page.page().select("tr:contains(Afspraken) td:last-child").eachText())
                .contains("13 maanden");
        assertThat(page.page()
                        .select("tr:contains(Vraag naar je tevredenheid) td:last-child")
                        .eachText())
                .containsExactly("90 dagen");
        for (var line : data.register()) {
            assertThat(page.body()).doesNotContain(line.kind() + ".staff").doesNotContain(line.kind() + ".processing");
        }
        assertThat(data.register())
                .extracting(DataSubject.Processing::kind)
                .contains("people", "appointments", "plaza");
    }

    private Appointment book(String start, String person) {
        var contact = new Appointment.Contact("Karel", "karel@example.org", null, Language.NL, null);
        var request = new BookingRequest(
                List.of(VisitItem.parse("eid.request")),
                "stadskantoor",
                CityTime.instant(LocalDateTime.parse(start)),
                null,
                contact,
                Appointment.Channel.ONLINE,
                null);
        var booking = inCity(() ->
                person == null ? appointments.book(request) : As.resident(person, () -> appointments.book(request)));
        return ((Booking.Booked) booking).appointment();
    }

    private void night() {
        CurrentCity.run(city.code(), rounds::night);
    }

    private long rows(String condition) {
        return inCity(() -> sql.sql("select count(*) from appointments.appointment where " + condition)
                .query(Long.class)
                .single());
    }

    private <T> T inCity(Supplier<T> act) {
        return CurrentCity.call(city.code(), act::get);
    }

    private static String key(int filler) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filler);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
