package balieplein.plaza.web;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.incidents.Incidents;
import balieplein.plaza.Counters;
import balieplein.plaza.Desk;
import balieplein.plaza.Desks;
import balieplein.plaza.Troubles;
import balieplein.plaza.Visit;
import balieplein.plaza.Visits;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The desk of a counter. What an official does there is in [DeskCounterController] and [DeskVisitController].
@Controller
@RequestMapping(DeskPath.PATTERN)
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PlazaPlaces.class)
class DeskController {

    private final Counters counters;
    private final Desks desks;
    private final Visits visits;
    private final Products products;
    private final Incidents incidents;
    private final List<Troubles> troubles;

    DeskController(
            Counters counters,
            Desks desks,
            Visits visits,
            Products products,
            Incidents incidents,
            List<Troubles> troubles) {
        this.counters = counters;
        this.desks = desks;
        this.visits = visits;
        this.products = products;
        this.incidents = incidents;
        this.troubles = troubles;
    }

    @GetMapping
    DeskPage show(
            @PathVariable String location,
            @PathVariable String counter,
            @RequestParam MultiValueMap<String, String> query) {
        var desk = desks.get(counters.get(counter, location));
        var about = query.getFirst("visit");
        var notice = DeskNotice.of(
                query.getFirst("said"),
                query.getFirst("refused"),
                about == null ? null : visits.find(about).orElse(null),
                desk.room());
        var alarms = incidents.open(location).stream()
                .filter(incident -> !incident.counter().equals(counter))
                .map(incident -> DeskAlarm.of(incident, desk.place().location()))
                .toList();
        var wrong = troubles.stream()
                .flatMap(source -> source.at(location).stream())
                .toList();
        return DeskPage.of(desk, draft(desk, query, about), new DeskNews(notice, alarms, wrong), products);
    }

    /// What is filled in belongs to one visit; for another, the form starts anew.
    private @Nullable FinishDraft draft(Desk desk, MultiValueMap<String, String> query, @Nullable String about) {
        @Nullable Visit visitor = desk.visitor();
        if (visitor == null) {
            return null;
        }
        return visitor.code().equals(about) ? FinishDraft.kept(query, visitor, this::isStep) : FinishDraft.of(visitor);
    }

    private boolean isStep(String code) {
        return products.findStep(code).isPresent();
    }
}
