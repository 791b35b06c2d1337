package balieplein.offline.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.offline.DeskAct;
import balieplein.offline.HandIns;
import balieplein.offline.LocalSeries;
import balieplein.offline.Receipt;
import balieplein.offline.Shares;
import balieplein.plaza.Counters;
import balieplein.plaza.Desks;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.Visit;
import balieplein.web.Choice;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a counter keeps for when the server is away, and hands in when it is back (GUI-12).
@Controller
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(DeskPlaces.class)
@RequestMapping("/staff/counter/{location}/{counter}/offline")
class DeskOfflineController {

    private final Counters counters;
    private final Desks desks;
    private final Shares shares;
    private final LocalSeries series;
    private final HandIns handIns;
    private final DeskActs acts;
    private final Products products;

    DeskOfflineController(
            Counters counters,
            Desks desks,
            Shares shares,
            LocalSeries series,
            HandIns handIns,
            DeskActs acts,
            Products products) {
        this.counters = counters;
        this.desks = desks;
        this.shares = shares;
        this.series = series;
        this.handIns = handIns;
        this.acts = acts;
        this.products = products;
    }

    @GetMapping
    DeskOfflinePage screen(@PathVariable String location, @PathVariable String counter) {
        var alphabet = Collator.getInstance(Texts.language().locale());
        var choices = products.listAll().stream()
                .filter(product -> product.state() != Product.State.RETIRED)
                .flatMap(product -> product.steps().stream())
                .map(ProductStep::fullCode)
                .map(step -> new Choice(step, name(step)))
                .sorted(Comparator.comparing(Choice::label, alphabet))
                .toList();
        return DeskOfflinePage.of(counters.get(counter, location), choices);
    }

    /// Takes in what the counter did, in its order, and deals it its share; as often as it likes.
    ///
    /// @param now the clock of the counter
    @PostMapping
    ResponseEntity<DeskKept> handIn(
            @PathVariable String location,
            @PathVariable String counter,
            @RequestParam String now,
            @RequestParam(name = "acts", defaultValue = "[]") String given) {
        var place = counters.get(counter, location);
        var told = DeskActs.moment(now);
        var receipts =
                acts.read(given).stream().map(act -> receipt(place, act, told)).toList();
        var share = shares.deal(place);
        return ResponseEntity.ok(DeskKept.of(desks.get(place), share, series.last(location), receipts, this::name));
    }

    private DeskKept.Receipt receipt(Counters.Place place, DeskAct act, Instant told) {
        return switch (handIns.handIn(place, act, told)) {
            case Receipt.Counted() -> new DeskKept.Receipt(act.id(), "counted", "");
            case Receipt.Refused(var visit) -> new DeskKept.Receipt(act.id(), "refused", conflict(place, visit));
            case Receipt.Unknown() -> new DeskKept.Receipt(act.id(), "unknown", "");
        };
    }

    /// Where the visit stands by now.
    private static String conflict(Counters.Place place, Visit visit) {
        var counter = visit.calling().counter();
        var at = visit.calling().at();
        var name = counter == null
                ? ""
                : place.location()
                        .findCounter(counter, visit.place().day())
                        .map(Counter::name)
                        .orElse(counter);
        var time = at == null ? "" : Formats.time(CityTime.local(at).toLocalTime());
        return text(
                "offline.staff.conflict",
                TicketNumber.spaced(visit.ticket()),
                text("plaza.staff.where." + visit.state().tag(), name, time));
    }

    private String name(String step) {
        return products.nameOf(step, Texts.language());
    }
}
