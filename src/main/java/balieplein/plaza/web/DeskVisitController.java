package balieplein.plaza.web;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.plaza.Corrections;
import balieplein.plaza.Counters;
import balieplein.plaza.Desk;
import balieplein.plaza.Desks;
import balieplein.plaza.Moving;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitAct;
import balieplein.plaza.Visits;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What an official does with the visitor at the desk (GUI-05 to GUI-08). Each action counts only while the visitor is
/// at this counter; else the official hears where the visitor is now.
@Controller
@RequestMapping(DeskPath.PATTERN + "/visits/{visit}")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PlazaPlaces.class)
class DeskVisitController {

    private static final int LONGEST_NOTE = 2000;

    private final Counters counters;
    private final Desks desks;
    private final Visits visits;
    private final Corrections corrections;
    private final Products products;

    DeskVisitController(Counters counters, Desks desks, Visits visits, Corrections corrections, Products products) {
        this.counters = counters;
        this.desks = desks;
        this.visits = visits;
        this.corrections = corrections;
        this.products = products;
    }

    @PostMapping("/{act:start|recall|no-show|park|resume}")
    Redirect act(
            @PathVariable String location,
            @PathVariable String counter,
            @PathVariable String visit,
            @PathVariable String act) {
        var desk = desk(location, counter);
        var wanted = VisitAct.find(act).orElseThrow();
        var visitor = desk.visitor();
        if (wanted == VisitAct.RESUME && visitor != null) {
            return new DeskPath(desk.place()).refused("busy", visitor.code());
        }
        return answer(desk, visit, act, () -> visits.act(visit, wanted, counter));
    }

    @PostMapping("/undo")
    Redirect undo(@PathVariable String location, @PathVariable String counter, @PathVariable String visit) {
        return answer(desk(location, counter), visit, "undone", () -> corrections.undo(visit));
    }

    /// @param to a queue, or empty for what was chosen from the list
    /// @param target a single counter or product
    @PostMapping("/transfer")
    Redirect transfer(
            @PathVariable String location,
            @PathVariable String counter,
            @PathVariable String visit,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean next) {
        var desk = desk(location, counter);
        var wanted = to.isBlank() ? target : to;
        if (wanted.isBlank()) {
            return new DeskPath(desk.place()).refused("target", visit);
        }
        var kept = note.substring(0, Math.min(LONGEST_NOTE, note.length())).strip();
        var path = new DeskPath(desk.place());
        return answer(
                desk,
                () -> visits.transfer(visit, wanted, kept.isEmpty() ? null : kept, next, counter),
                moved -> path.said(moved.place().isWithDeputyOf(wanted) ? "deputy" : "transferred", visit),
                visit);
    }

    /// Adds a product to the list of what was handled; nothing is finished yet.
    @PostMapping("/handled")
    Redirect handled(
            @PathVariable String location,
            @PathVariable String counter,
            @PathVariable String visit,
            @RequestParam MultiValueMap<String, String> form) {
        var desk = new DeskPath(counters.get(counter, location));
        return Redirect.to(desk.path() + "?visit=" + visit + draft(form).query());
    }

    @PostMapping("/finish")
    Redirect finish(
            @PathVariable String location,
            @PathVariable String counter,
            @PathVariable String visit,
            @RequestParam MultiValueMap<String, String> form) {
        var draft = draft(form);
        var needed = visits.get(visit).needed();
        var closing = draft.closing(CalledBody.documents(needed, products, Texts.language()));
        var desk = desk(location, counter);
        if (closing.handled().isEmpty()) {
            return new DeskPath(desk.place()).refused("handled", visit, draft.query());
        }
        return answer(desk, visit, "finished", () -> visits.finish(visit, closing, counter));
    }

    private Redirect answer(Desk desk, String visit, String said, Supplier<Moving> action) {
        var path = new DeskPath(desk.place());
        return answer(
                desk,
                action,
                moved -> path.said(said.equals("finished") && moved.state().isOpen() ? "gone-on" : said, visit),
                visit);
    }

    private Redirect answer(Desk desk, Supplier<Moving> action, Function<Visit, Redirect> done, String visit) {
        var path = new DeskPath(desk.place());
        if (!desk.mine()) {
            return path.refused(desk.session() == null ? "not-open" : "taken", null);
        }
        return switch (action.get()) {
            case Moving.Moved(var moved) -> done.apply(moved);
            case Moving.NotAllowed(var move, var current) -> path.refused("moved", visit);
            case Moving.NothingHandled() -> path.refused("handled", visit);
            case Moving.ColleagueAway(var session) -> path.refused("colleague-away", visit);
            case Moving.NoSkill(var target) -> path.refused("target", visit);
            case Moving.ServiceClosed(var target, var moments) -> path.refused("service-closed", visit);
            case Moving.NotUndone(var last) -> path.refused("not-undone", visit);
        };
    }

    private Desk desk(String location, String counter) {
        return desks.get(counters.get(counter, location));
    }

    private FinishDraft draft(MultiValueMap<String, String> form) {
        return FinishDraft.sent(form, step -> products.findStep(step).isPresent());
    }
}
