package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.plaza.Calling;
import balieplein.plaza.Calls;
import balieplein.plaza.CounterOpening;
import balieplein.plaza.CounterSession;
import balieplein.plaza.CounterState;
import balieplein.plaza.Counters;
import balieplein.web.Answers;
import balieplein.web.InvalidInput;
import balieplein.web.Problem;
import balieplein.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Opening counters and calling visitors, for programs (GUI-03, GUI-10). A counter whose code exists at several
/// locations is the one of `location`, or of the first location that has it.
@RestController
@RequestMapping("/api/v1/counters/{counter}")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PlazaPlaces.class)
class CountersController {

    private static final Map<String, CounterState> STATES =
            Map.of("pause", CounterState.PAUSE, "back-office", CounterState.BACK_OFFICE, "close", CounterState.CLOSED);

    private final Counters counters;
    private final Calls calls;
    private final Products products;

    CountersController(Counters counters, Calls calls, Products products) {
        this.counters = counters;
        this.calls = calls;
        this.products = products;
    }

    record State(String counter, String location, String state, String official, OffsetDateTime since) {

        static State of(CounterSession session) {
            return new State(
                    session.counter(),
                    session.location(),
                    session.state().tag(),
                    session.official().name(),
                    CityTime.offset(session.since()));
        }
    }

    record Call(@Nullable String ticket) {}

    /// @param reason why a colleague's counter is taken over
    record Opening(@Nullable String reason) {}

    @Answers(problems = {"409 taken", "409 not-open", "409 no-skills", "409 not-trained"})
    @PostMapping("/open")
    ResponseEntity<State> open(
            @PathVariable String counter,
            @RequestParam(required = false) @Nullable String location,
            @RequestBody(required = false) @Nullable Opening body) {
        var place = counters.get(counter, location);
        var reason = body == null ? null : body.reason();
        return answer(reason == null || reason.isBlank() ? counters.open(place) : counters.takeOver(place, reason));
    }

    @Answers(problems = {"409 taken", "409 not-open"})
    @PostMapping({"/pause", "/back-office", "/close"})
    ResponseEntity<State> change(
            @PathVariable String counter,
            @RequestParam(required = false) @Nullable String location,
            HttpServletRequest request) {
        var state = Objects.requireNonNull(STATES.get(lastWord(request)));
        return answer(counters.change(counters.get(counter, location), state));
    }

    @Answers(
            value = {200, 204},
            problems = {"409 taken", "409 not-trained", "409 not-waiting", "409 no-skill"})
    @PostMapping("/next")
    ResponseEntity<CalledBody> next(
            @PathVariable String counter, @RequestParam(required = false) @Nullable String location) {
        return answer(calls.next(counters.get(counter, location)));
    }

    @Answers(
            value = {200, 204},
            problems = {"409 taken", "409 not-trained", "409 not-waiting", "409 no-skill", "422 invalid-input"})
    @PostMapping("/call")
    ResponseEntity<CalledBody> call(
            @PathVariable String counter,
            @RequestParam(required = false) @Nullable String location,
            @RequestBody Call body) {
        var ticket = body.ticket();
        if (ticket == null || ticket.isBlank()) {
            throw new InvalidInput("ticket", "required", text("plaza.error.ticket"));
        }
        return answer(calls.call(counters.get(counter, location), ticket));
    }

    private ResponseEntity<State> answer(CounterOpening outcome) {
        return switch (outcome) {
            case CounterOpening.Done(var session) -> ResponseEntity.ok(State.of(session));
            case CounterOpening.Taken(var by) -> taken(by);
            case CounterOpening.NotOpen() -> problem("not-open").response();
            case CounterOpening.NoSkills() -> problem("no-skills").response();
            case CounterOpening.NotTrained() -> problem("not-trained").response();
        };
    }

    private ResponseEntity<CalledBody> answer(Calling outcome) {
        return switch (outcome) {
            case Calling.Called(var visit) -> ResponseEntity.ok(CalledBody.of(visit, products, Texts.language()));
            case Calling.Busy(var visit) -> ResponseEntity.ok(CalledBody.of(visit, products, Texts.language()));
            case Calling.Nobody() -> ResponseEntity.noContent().build();
            case Calling.Taken(var by) -> taken(by);
            case Calling.NotTrained() -> problem("not-trained").response();
            case Calling.NotWaiting(var visit) ->
                problem("not-waiting").with("state", visit.state().tag()).response();
            case Calling.NoSkill(var visit) ->
                problem("no-skill").with("ticket", visit.ticket()).response();
        };
    }

    private static <T> ResponseEntity<T> taken(CounterSession by) {
        return problem("taken")
                .with("official", by.official().name())
                .with("since", CityTime.offset(by.since()))
                .response();
    }

    /// What is to be done, as the address ends.
    static String lastWord(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
    }

    private static Problem problem(String slug) {
        return Problem.of(409, slug, text("plaza.problem." + slug)).detail(text("plaza.problem." + slug + ".advice"));
    }
}
