package balieplein.floor;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.Running;
import balieplein.identity.Population;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import balieplein.plaza.PlazaCity;
import balieplein.rosters.Rosters;
import balieplein.rosters.Worker;
import balieplein.simulators.DemoClock;
import balieplein.simulators.DemoPerson;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.TeamChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Els, of the roster, at counter 7 of the general counters and at counter 12 of the special ones (STA-02).
@Running
class SeatsTest {

    private static final String DESK = "/staff/counter/stadskantoor/7";

    @Autowired
    private DemoClock clock;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Members members;

    private PlazaCity plaza;

    @BeforeEach
    void aPlaza() {
        plaza = new PlazaCity(clock);
    }

    @Test
    void who_has_something_to_learn_first_opens_no_counter_and_calls_nobody() {
        var els = els(null);
        train(els, Set.of("general"), List.of("Kassa"));
        plaza.walkIn("eid.request");
        assertThat(open("7").problem()).isEqualTo("not-trained");
        assertThat(plaza.official().post("/api/v1/counters/7/next", Map.of()).problem())
                .isEqualTo("not-trained");
        assertThat(plaza.official()
                        .post("/api/v1/counters/7/open", Map.of("reason", "Bart is weg"))
                        .problem())
                .isEqualTo("not-trained");
        train(els, Set.of("general"), List.of());
        assertThat(open("7").status()).isEqualTo(200);
    }

    @Test
    void the_desk_says_what_to_ask_the_planner() {
        var person = DemoPerson.list(Population.STAFF).stream()
                .filter(one -> one.roles().contains(Role.COUNTER))
                .findFirst()
                .orElseThrow();
        train(member(person.id(), null), Set.of("general"), List.of("Kassa"));
        var counter = plaza.city().signedIn(Role.COUNTER);
        assertThat(counter.submit(DESK, DESK + "/open").header("location")).contains("refused=not-trained");
        assertThat(counter.follow(DESK + "?refused=not-trained")
                        .page()
                        .select("#refused")
                        .text())
                .contains("eerst nog iets te leren");
    }

    @Test
    void who_takes_over_without_being_trained_leaves_the_colleague_where_they_are() {
        assertThat(plaza.colleague().post("/api/v1/counters/7/open", Map.of()).status())
                .isEqualTo(200);
        train(els(null), Set.of("general"), List.of("Kassa"));
        assertThat(plaza.official()
                        .post("/api/v1/counters/7/open", Map.of("reason", "vergeten"))
                        .problem())
                .isEqualTo("not-trained");
        assertThat(plaza.colleague().post("/api/v1/counters/7/next", Map.of()).status())
                .isEqualTo(204);
    }

    @Test
    void who_works_here_for_a_time_sits_only_where_they_can_do_what_is_done() {
        train(els(PlazaCity.DAY.plusMonths(2)), Set.of("special"), List.of());
        assertThat(open("7").problem()).isEqualTo("not-trained");
        assertThat(open("12").status()).isEqualTo(200);
    }

    @Test
    void who_stays_in_service_helps_out_at_other_counters() {
        train(els(null), Set.of("special"), List.of());
        assertThat(open("7").status()).isEqualTo(200);
    }

    @Test
    void who_sits_there_already_goes_on_with_the_visitor() {
        var els = els(null);
        train(els, Set.of("general"), List.of());
        assertThat(open("7").status()).isEqualTo(200);
        plaza.walkIn("eid.request");
        train(els, Set.of("general"), List.of("Privacy"));
        assertThat(plaza.next("7").status()).isEqualTo(200);
    }

    private Answer open(String counter) {
        return plaza.official().post("/api/v1/counters/" + counter + "/open", Map.of());
    }

    private String els(@Nullable LocalDate until) {
        return member("demo-counter", until);
    }

    private String member(String subject, @Nullable LocalDate until) {
        return CurrentCity.<String, RuntimeException>call(plaza.code(), () -> ((TeamChange.Done)
                        members.add(Member.Kind.PERSON, subject, "Els", "", new Period(PlazaCity.DAY, until)))
                .code());
    }

    private void train(String member, Set<String> pools, List<String> toLearn) {
        CurrentCity.run(plaza.code(), () -> rosters.train(new Worker(member, "stadskantoor", pools, "Bart", toLearn)));
    }
}
