package balieplein.reception.web;

import balieplein.appointments.VisitItem;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.plaza.CheckIn;
import balieplein.plaza.CheckIns;
import balieplein.plaza.Visitor;
import balieplein.reception.Referrals;
import balieplein.web.FieldErrors;
import balieplein.web.Links;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The info desk (INF-01): a question in the citizen's words, the answer, and a number in three clicks.
@Controller
@RequestMapping("/staff/info")
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReceptionPlaces.class)
class InfoDeskController {

    private final InfoDeskPages pages;
    private final InfoReturns returns;
    private final Referrals referrals;
    private final CheckIns checkIns;

    InfoDeskController(InfoDeskPages pages, InfoReturns returns, Referrals referrals, CheckIns checkIns) {
        this.pages = pages;
        this.returns = returns;
        this.referrals = referrals;
        this.checkIns = checkIns;
    }

    static String path(String location, String words, String product, String more) {
        return "/staff/info?location=" + Links.encode(location) + "&q=" + Links.encode(words) + "&product="
                + Links.encode(product) + more;
    }

    /// A question in words, or the ticket of an earlier visit that a scanner read (CAT-03).
    @GetMapping
    Object show(
            @RequestParam(defaultValue = "") String location,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String product,
            @RequestParam(defaultValue = "") String visit,
            @RequestParam(defaultValue = "") String earlier,
            @RequestParam(defaultValue = "") String said) {
        if (CheckIns.isTicket(q)) {
            var path = returns.path(pages.location(location).code(), q);
            return path.isPresent() ? Redirect.to(path.get()) : pages.of(location, q, "", InfoDone.unknown());
        }
        if (visit.isEmpty()) {
            return pages.of(location, q, product, InfoDone.said(said).after(returns.find(earlier)));
        }
        var ticket = InfoAnswers.ticket(checkIns.ticket(visit), pages.location(location));
        return pages.of(location, q, product, new InfoDone(ticket, null, "", "", FieldErrors.none()));
    }

    /// Sends a visitor to the counters for a step. A second press of the same button gives no second number.
    @PostMapping("/tickets")
    Object ticket(
            @RequestParam String location,
            @RequestParam String step,
            @RequestParam(defaultValue = "1") int persons,
            @RequestParam(defaultValue = "false") boolean priority,
            @RequestParam(defaultValue = "") String earlier,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String product) {
        var before = returns.find(earlier);
        var place = pages.location(location);
        var visitor = new Visitor(Texts.language(), null, priority, null, "info", "info-" + key + "-" + step);
        return switch (referrals.refer(
                place.code(),
                new VisitItem(step, Math.clamp(persons, 1, 20), null),
                visitor,
                before.map(InfoDeskPage.Earlier::visit).orElse(null))) {
            case CheckIn.Registered registered ->
                Redirect.to(path(
                        location, q, product, "&visit=" + registered.visit().code()));
            case CheckIn refused ->
                pages.of(
                        location,
                        q,
                        product,
                        new InfoDone(null, InfoAnswers.refusal(refused, step), "", "", FieldErrors.none())
                                .after(before));
        };
    }
}
