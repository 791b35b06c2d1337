package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.plaza.Corrections;
import balieplein.plaza.VisitAct;
import balieplein.plaza.Visits;
import balieplein.web.Answers;
import balieplein.web.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What officials do with a visit, for programs (GUI-05 to GUI-08).
@RestController
@RequestMapping("/api/v1/visits/{visit}")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PlazaPlaces.class)
class VisitsController {

    private final Visits visits;
    private final Corrections corrections;
    private final Products products;
    private final VisitAnswers answers;

    VisitsController(Visits visits, Corrections corrections, Products products, VisitAnswers answers) {
        this.visits = visits;
        this.corrections = corrections;
        this.products = products;
        this.answers = answers;
    }

    /// @param to code of a product step, counter, queue or service, or the subject of a colleague
    record Transfer(
            @Nullable String to,
            @Nullable String note,
            @Nullable Boolean next) {}

    record Reason(@Nullable String reason) {}

    @GetMapping
    @Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.KIOSK, Role.PHONE, Role.ANALYST, Role.ADMIN})
    VisitBody get(@PathVariable String visit) {
        return answers.body(visit);
    }

    @Answers(problems = "409 illegal-transition")
    @PostMapping({"/start", "/recall", "/no-show", "/park", "/resume"})
    ResponseEntity<VisitBody> act(@PathVariable String visit, HttpServletRequest request) {
        var act = VisitAct.find(CountersController.lastWord(request)).orElseThrow();
        return answers.of(visits.act(visit, act, null));
    }

    @Answers(problems = "409 illegal-transition")
    @PostMapping("/undo")
    ResponseEntity<VisitBody> undo(@PathVariable String visit) {
        return answers.of(corrections.undo(visit));
    }

    /// Whoever did not hear the call is back: in the queue again, once, with the same arrival.
    @Answers(problems = "409 illegal-transition")
    @PostMapping("/return")
    ResponseEntity<VisitBody> comeBack(@PathVariable String visit) {
        return answers.of(visits.comeBack(visit));
    }

    @Answers(problems = "409 illegal-transition")
    @PostMapping("/leave")
    ResponseEntity<VisitBody> leave(@PathVariable String visit, @RequestBody(required = false) @Nullable Reason body) {
        return answers.of(visits.leave(visit, body == null ? null : body.reason()));
    }

    @Answers(
            problems = {
                "409 illegal-transition",
                "409 no-skill",
                "409 service-closed",
                "409 colleague-away",
                "422 invalid-input"
            })
    @PostMapping("/transfer")
    ResponseEntity<VisitBody> transfer(@PathVariable String visit, @RequestBody Transfer body) {
        var to = body.to();
        if (to == null || to.isBlank()) {
            throw new InvalidInput("to", "required", text("plaza.error.to"));
        }
        return answers.of(visits.transfer(visit, to, body.note(), Boolean.TRUE.equals(body.next()), null), to);
    }

    @Answers(problems = {"409 illegal-transition", "422 invalid-input"})
    @PostMapping("/finish")
    ResponseEntity<VisitBody> finish(
            @PathVariable String visit, @RequestBody(required = false) @Nullable FinishBody body) {
        var closing = (body == null ? FinishBody.EMPTY : body).read(products);
        return answers.of(visits.finish(visit, closing, null));
    }
}
