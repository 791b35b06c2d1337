package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whom no mail or message reaches gets one letter on paper about each decision, and colleagues do not print it twice
/// without knowing (LOC-08, X-14).
@Running
@At("2017-01-09T08:00")
class PaperLettersTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2017-01-15");
    private static final LocalDate THURSDAY = LocalDate.parse("2017-01-19");
    private static final String CLOSING = "/staff/hours/molenveld/closing";
    private static final String LETTERS = "/staff/worklist/molenveld/letters";

    @Autowired
    private ClosingPlans closings;

    @Autowired
    private Worklist worklist;

    @Autowired
    private PaperLetters letters;

    private final City city = City.with(Desk.onThursday().file() + ClosingTest.MOLENVELD);

    @Test
    void of_four_who_print_at_once_one_does() throws Exception {
        move(silent("10:00"), silent("11:00"), silent("12:00"));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Boolean>>();
            for (var name : List.of("An", "Bo", "Cas", "Dirk")) {
                work.add(() -> by(name, () -> letters.print("molenveld").isPresent()));
            }
            assertThat(people.invokeAll(work).stream().filter(answer -> answer.resultNow()))
                    .hasSize(1);
        }
        assertThat(in(() -> letters.waiting("molenveld"))).isEmpty();
        assertThat(in(() -> letters.batches("molenveld")))
                .singleElement()
                .satisfies(batch -> assertThat(batch.letters()).isEqualTo(3));
    }

    @Test
    void whoever_prints_second_hears_who_was_first_and_what_is_printed_again_says_so() {
        var moved = silent("10:00");
        var cancelled = silent("11:00");
        move(moved);
        in(() -> worklist.cancel("molenveld", List.of(cancelled)));
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        var admin = city.signedIn(Role.ADMIN);
        assertThat(manager.get(LETTERS).page().text())
                .contains("2 inwoners hebben geen e-mailadres", moved, cancelled, "geannuleerd");

        var mine = manager.submit(LETTERS, "/print");
        var colleague = admin.submitTo(CLOSING, LETTERS + "/print");

        var sheets = manager.get(mine.target()).page();
        assertThat(sheets.select(".bp-letter").eachText()).hasSize(2).anySatisfy(text -> assertThat(text)
                .contains("Bezoeker 10:00", moved, "19 januari", "Stadskantoor"));
        assertThat(sheets.text()).contains("Deze brieven zijn voor jou");
        var told = admin.get(colleague.target()).page();
        assertThat(told.select("[role=status]").text()).contains("Een collega drukte deze brieven net af");
        var before = told.select("main a[href^=" + LETTERS + "/]").attr("href");
        assertThat(admin.get(before).page().text()).contains("drukte deze brieven af op", "alleen opnieuw");
        assertThat(manager.submitTo(CLOSING, LETTERS + "/print").target())
                .as("a double click takes nothing")
                .contains("said=printed-before");
        assertThat(manager.get(LETTERS + "/999999").status()).isEqualTo(404);
        assertThat(manager.get("/staff/worklist/stadskantoor/letters/" + before.substring(before.lastIndexOf('/') + 1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_second_decision_takes_another_letter() {
        var code = silent("10:00");
        move(code);
        by("An", () -> letters.print("molenveld"));
        toClose("stadskantoor");
        in(() -> worklist.cancel("stadskantoor", List.of(code)));
        assertThat(codes("stadskantoor")).containsExactly(code);
        assertThat(codes("molenveld")).isEmpty();
        assertThat(in(() -> letters.batches("molenveld"))).isEmpty();
    }

    @Test
    void nobody_gets_a_letter_about_a_move_that_found_no_place() {
        var stays = silent("10:00");
        toClose("stadskantoor");
        toClose("molenveld");
        var done = in(() -> worklist.move("molenveld", List.of(stays), "stadskantoor", THURSDAY));
        assertThat(done.left()).hasSize(1);
        assertThat(codes("molenveld")).isEmpty();
    }

    private void toClose(String location) {
        by("An", () -> closings.plan(location, LAST_DAY, List.of()));
    }

    private void move(String... codes) {
        toClose("molenveld");
        var done = in(() -> worklist.move("molenveld", List.of(codes), "stadskantoor", THURSDAY));
        assertThat(done.moved()).hasSize(codes.length);
    }

    private Set<String> codes(String location) {
        return Set.copyOf(in(() -> letters.waiting(location)).stream()
                .map(Appointment::code)
                .toList());
    }

    /// Books at Molenveld on the Thursday after its last day for somebody whom only a letter reaches.
    private String silent(String time) {
        var body = new HashMap<>(Desk.booking(THURSDAY + "T" + time + ":00+01:00", "Bezoeker " + time));
        body.put("location", "molenveld");
        body.remove("email");
        var booked = city.as(Role.PHONE).post("/api/v1/appointments", body);
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        return booked.json().path("code").asString();
    }

    private <T> T by(String name, Supplier<T> work) {
        return As.manager(name, () -> in(work));
    }

    private <T> T in(Supplier<T> work) {
        return CurrentCity.call(city.code(), work::get);
    }
}
