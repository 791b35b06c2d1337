package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.Money;
import balieplein.locations.Locations;
import balieplein.pickups.HandingOut;
import balieplein.pickups.Handouts;
import balieplein.pickups.StockTaking;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.Links;
import balieplein.web.Redirect;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Giving out over the counter on a screen (EXP-05). The number of a person is posted and never shown again.
@Controller
@RequestMapping("/staff/pickups/handouts")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PickupPlaces.class)
class HandoutsController {

    private final Handouts handouts;
    private final StockTaking stock;
    private final PickupTexts texts;
    private final Locations locations;

    HandoutsController(Handouts handouts, StockTaking stock, PickupTexts texts, Locations locations) {
        this.handouts = handouts;
        this.stock = stock;
        this.texts = texts;
        this.locations = locations;
    }

    @GetMapping
    HandoutsPage show(
            @RequestParam(defaultValue = "") String location,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String quantity,
            @RequestParam(defaultValue = "0") long due) {
        var said = step.isEmpty() || quantity.isEmpty()
                ? ""
                : text("pickups.staff.handout.given", quantity, texts.product(step), Formats.money(new Money(due)));
        return page(location, HandoutsPage.Typed.NOTHING, said, FieldErrors.none());
    }

    @PostMapping
    Object give(
            @RequestParam String location,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String quantity,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam String key) {
        var form = new HandoutForm(location, step, quantity, number, reason);
        var errors = FieldErrors.none();
        var wanted = form.read(errors, "screen-" + key);
        if (wanted == null) {
            return page(location, form.typed(), "", errors);
        }
        var outcome = handouts.handOut(wanted);
        if (outcome instanceof HandingOut.Given given) {
            return Redirect.to(path(location) + "&step=" + Links.encode(step) + "&quantity=" + wanted.quantity()
                    + "&due=" + given.due().cents());
        }
        return page(location, form.typed(), "", refusal(outcome, errors));
    }

    @PostMapping("/stock")
    Object stock(
            @RequestParam String location,
            @RequestParam(defaultValue = "") String stockStep,
            @RequestParam(defaultValue = "") String count,
            @RequestParam(defaultValue = "delivered") String kind) {
        var errors = FieldErrors.none();
        var number = HandoutForm.stock(errors, count);
        if (handouts.list(location).stream().noneMatch(ware -> ware.step().equals(stockStep))) {
            errors.add("stockStep", "required", text("pickups.staff.handout.choose-one"));
        }
        if (!errors.isEmpty()) {
            return page(location, new HandoutsPage.Typed("", "1", "", stockStep, count), "", errors);
        }
        if (kind.equals("counted")) {
            stock.count(location, stockStep, number, text("pickups.staff.handout.counted"));
        } else {
            stock.deliver(location, stockStep, number);
        }
        return Redirect.to(path(location));
    }

    private static FieldErrors refusal(HandingOut outcome, FieldErrors errors) {
        return switch (outcome) {
            case HandingOut.Given _ -> errors;
            case HandingOut.OutOfStock(var left) ->
                errors.add("quantity", "out-of-stock", text("pickups.staff.handout.out", left));
            case HandingOut.OverLimit(var limit, var taken) ->
                errors.add("reason", "over-limit", text("pickups.staff.handout.over-limit", limit, taken));
            case HandingOut.WhoIsIt(var limit) ->
                errors.add("number", "required", text("pickups.staff.handout.who", limit));
            case HandingOut.NotOffered() -> errors.add("step", "required", text("pickups.staff.handout.choose-one"));
            case HandingOut.KeyReused() -> errors.add("quantity", "again", text("pickups.staff.handout.again"));
        };
    }

    private HandoutsPage page(String wanted, HandoutsPage.Typed typed, String said, FieldErrors errors) {
        var reachable = locations.list().stream()
                .filter(each -> Reach.includes(Place.location(each.code())))
                .toList();
        var location = reachable.stream()
                .map(each -> each.code())
                .filter(code -> wanted.isEmpty() || code.equals(wanted))
                .findFirst()
                .orElse("");
        List<HandoutsPage.Row> rows = location.isEmpty()
                ? List.of()
                : handouts.list(location).stream()
                        .map(ware -> new HandoutsPage.Row(
                                ware.step(),
                                texts.product(ware.step()),
                                Formats.money(ware.fee()),
                                ware.left() == null ? "" : Formats.number(ware.left()),
                                ware.perYear() == null ? "" : Formats.number(ware.perYear()),
                                ware.out()))
                        .toList();
        return new HandoutsPage(
                location,
                reachable.stream()
                        .map(each -> new Choice(each.code(), each.name()))
                        .toList(),
                rows,
                typed,
                UUID.randomUUID().toString(),
                said,
                errors);
    }

    private static String path(String location) {
        return "/staff/pickups/handouts?location=" + Links.encode(location);
    }
}
