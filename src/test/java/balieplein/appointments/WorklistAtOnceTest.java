package balieplein.appointments;

import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.As;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.locations.ClosingPlans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A resident finds another moment while a colleague works the list off: what they chose is not taken away (APT-14).
@Running
@At("2017-01-09T08:00")
class WorklistAtOnceTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2017-01-15");
    private static final String LIST = "/staff/worklist/molenveld";

    @Autowired
    private ClosingPlans closings;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Appointments appointments;

    private final City city = City.with(Desk.onThursday().file() + ClosingTest.MOLENVELD);

    @Test
    void what_its_holder_moves_to_before_the_last_day_in_this_very_second_is_not_cancelled() throws Exception {
        var booked = new ArrayList<Answer>();
        for (var number = 0; number < 20; number++) {
            booked.add(book(number));
        }
        close();
        var codes = codes();
        var tries = new ArrayList<Callable<Worklist.Done>>();
        tries.add(() -> by("An", () -> worklist.cancel("molenveld", codes)));
        for (var number = 0; number < 20; number++) {
            var start = start("12", number);
            var own = own(booked.get(number));
            tries.add(() -> {
                city.patch(own, Map.of("start", start));
                return new Worklist.Done(List.of(), List.of(), List.of(), 0);
            });
        }
        Worklist.Done done;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            done = people.invokeAll(tries).getFirst().get();
        }
        var now = booked.stream().map(each -> city.get(own(each)).json()).toList();
        assertThat(now).allSatisfy(each -> assertThat(each.path("start").asString())
                .as("%s", each)
                .startsWith(each.path("state").asString().equals("booked") ? "2017-01-12" : "2017-01-19"));
        var cancelled = now.stream()
                .filter(each -> each.path("state").asString().equals("cancelled"))
                .map(each -> each.path("code").asString())
                .toList();
        assertThat(done.cancelled()).extracting(Appointment::code).containsExactlyInAnyOrderElementsOf(cancelled);
        assertThat(done.left()).isEmpty();
        assertThat(done.gone()).isEqualTo(20 - cancelled.size());
        await().untilAsserted(() -> assertThat(mails("geannuleerd")).isEqualTo(cancelled.size()));
    }

    @Test
    void what_was_moved_since_it_was_read_stays_and_is_not_told_to_be_cancelled() {
        var booked = book(3);
        close();
        var seen = in(() -> worklist.list("molenveld")).getFirst();
        assertThat(city.patch(own(booked), Map.of("start", start("12", 3))).status())
                .isEqualTo(200);
        assertThat(by("An", () -> appointments.cancelUnmoved(seen))).isEmpty();
        assertThat(city.get(own(booked)).json().path("state").asString()).isEqualTo("booked");
        assertThat(request(start("12", 3), 5).status()).as("its place is taken").isEqualTo(409);
        assertThat(by(
                        "An",
                        () -> appointments.cancelUnmoved(
                                appointments.find(seen.code()).orElseThrow())))
                .extracting(Appointment::code)
                .containsExactly(seen.code());
    }

    @Test
    void the_colleague_hears_which_of_the_list_somebody_else_dealt_with() {
        var first = book(3);
        book(4);
        close();
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        var page = manager.get(LIST).page();
        assertThat(city.patch(own(first), Map.of("start", start("12", 3))).status())
                .isEqualTo(200);
        var code = page.select("input[name=code]").eachAttr("value");
        var token = page.select("input[name=_csrf]").val();
        var done = manager.form(LIST + "/cancel", "_csrf", token, "code", String.join(",", code));
        assertThat(manager.get(done.target()).page().text())
                .contains("1 afspraak verwerkt.", "1 afspraak stond niet meer op de lijst");
        assertThat(city.get(own(first)).json().path("state").asString()).isEqualTo("booked");
        var again = manager.form(LIST + "/cancel", "_csrf", token, "code", code.getLast());
        assertThat(manager.get(again.target()).page().text()).contains("Geen enkele afspraak verwerkt.", "niet meer");
    }

    private void close() {
        by("An", () -> closings.plan("molenveld", LAST_DAY, List.of("stadskantoor")));
    }

    private List<String> codes() {
        return in(() -> worklist.list("molenveld")).stream()
                .map(Appointment::code)
                .toList();
    }

    private Answer book(int number) {
        var booked = request(start("19", number), number);
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        return booked;
    }

    private Answer request(String start, int number) {
        var body = new HashMap<>(Desk.booking(start, "Bezoeker " + number));
        body.put("location", "molenveld");
        body.put("email", "bezoeker" + number + "@example.org");
        return city.post("/api/v1/appointments", body);
    }

    private long mails(String about) {
        return city.get("/simulators/mailbox.json")
                .json()
                .valueStream()
                .filter(mail -> mail.path("subject").asString().contains(about))
                .count();
    }

    private static String start(String day, int number) {
        return "2017-01-" + day + "T%02d:%02d:00+01:00".formatted(9 + number / 3, number % 3 * 20);
    }

    private <T> T by(String name, Supplier<T> work) {
        return As.manager(name, () -> in(work));
    }

    private <T> T in(Supplier<T> work) {
        return CurrentCity.call(city.code(), work::get);
    }
}
