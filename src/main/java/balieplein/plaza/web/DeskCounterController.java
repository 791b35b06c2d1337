package balieplein.plaza.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.plaza.Calling;
import balieplein.plaza.Calls;
import balieplein.plaza.CounterOpening;
import balieplein.plaza.CounterState;
import balieplein.plaza.Counters;
import balieplein.plaza.Desks;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Opening and closing a counter, and calling visitors to it (GUI-03, GUI-10).
@Controller
@RequestMapping(DeskPath.PATTERN)
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PlazaPlaces.class)
class DeskCounterController {

    private final Counters counters;
    private final Calls calls;
    private final Desks desks;

    DeskCounterController(Counters counters, Calls calls, Desks desks) {
        this.counters = counters;
        this.calls = calls;
        this.desks = desks;
    }

    @PostMapping("/open")
    Redirect open(@PathVariable String location, @PathVariable String counter) {
        var place = counters.get(counter, location);
        return answer(place, counters.open(place));
    }

    @PostMapping("/take-over")
    Redirect takeOver(
            @PathVariable String location,
            @PathVariable String counter,
            @RequestParam(defaultValue = "") String reason) {
        var place = counters.get(counter, location);
        return reason.isBlank()
                ? new DeskPath(place).refused("reason", null)
                : answer(place, counters.takeOver(place, reason.strip()));
    }

    @PostMapping("/pause")
    Redirect pause(@PathVariable String location, @PathVariable String counter) {
        var place = counters.get(counter, location);
        var refusal = busy(place);
        return refusal == null ? answer(place, counters.change(place, CounterState.PAUSE)) : refusal;
    }

    @PostMapping("/close")
    Redirect close(
            @PathVariable String location,
            @PathVariable String counter,
            @RequestParam(defaultValue = "false") boolean sure) {
        var place = counters.get(counter, location);
        var refusal = sure ? busy(place) : last(place);
        if (refusal != null) {
            return refusal;
        }
        return counters.change(place, CounterState.CLOSED) instanceof CounterOpening.Taken
                ? new DeskPath(place).refused("taken", null)
                : Redirect.to("/staff/counter");
    }

    @PostMapping("/next")
    Redirect next(@PathVariable String location, @PathVariable String counter) {
        return call(counters.get(counter, location), null);
    }

    @PostMapping("/call")
    Redirect call(
            @PathVariable String location,
            @PathVariable String counter,
            @RequestParam(defaultValue = "") String ticket) {
        var place = counters.get(counter, location);
        try {
            return ticket.isBlank() ? new DeskPath(place).refused("unknown", null) : call(place, ticket);
        } catch (NotFound unknown) {
            return new DeskPath(place).refused("unknown", null);
        }
    }

    private Redirect call(Counters.Place place, @Nullable String ticket) {
        var desk = new DeskPath(place);
        return switch (calls.callWhenFree(place, ticket)) {
            case Calling.Called(var visit) -> desk.said("called", visit.code());
            case Calling.Busy(var visit) -> Redirect.to(desk.path());
            case Calling.Nobody() -> desk.refused("nobody", null);
            case Calling.Taken(var by) -> desk.refused("taken", null);
            case Calling.NotTrained() -> desk.refused("not-trained", null);
            case Calling.NotWaiting(var visit) -> desk.refused("moved", visit.code());
            case Calling.NoSkill(var visit) ->
                desk.refused(visit.place().officials().isEmpty() ? "no-skill" : "named", visit.code());
        };
    }

    /// Nobody walks away from a visitor: first finish, set aside or send on (GUI-10).
    /// Whoever goes while visitors wait for this counter alone is asked first.
    private @Nullable Redirect last(Counters.Place place) {
        var busy = busy(place);
        return busy == null && desks.get(place).isLast() ? new DeskPath(place).refused("last-counter", null) : busy;
    }

    private @Nullable Redirect busy(Counters.Place place) {
        var desk = desks.get(place);
        var visitor = desk.visitor();
        return desk.mine() && visitor != null ? new DeskPath(place).refused("busy", visitor.code()) : null;
    }

    private static Redirect answer(Counters.Place place, CounterOpening outcome) {
        var desk = new DeskPath(place);
        return switch (outcome) {
            case CounterOpening.Done(var session) ->
                session.state() == CounterState.OPEN ? desk.said("opened", null) : Redirect.to(desk.path());
            case CounterOpening.Taken(var by) -> desk.refused("taken", null);
            case CounterOpening.NotOpen() -> desk.refused("not-open", null);
            case CounterOpening.NoSkills() -> desk.refused("no-skills", null);
            case CounterOpening.NotTrained() -> desk.refused("not-trained", null);
        };
    }
}
