package balieplein.insight.web;

import static balieplein.web.Formats.number;
import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.insight.Rollout;
import balieplein.insight.Rollouts;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Before and after a service began to work in another way (APT-15).
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(Everywhere.class)
@Controller
class RolloutsController {

    private final Rollouts rollouts;
    private final Products products;

    RolloutsController(Rollouts rollouts, Products products) {
        this.rollouts = rollouts;
        this.products = products;
    }

    @GetMapping("/staff/reports/rollouts")
    RolloutsPage list() {
        return new RolloutsPage(rollouts.list().stream().map(this::row).toList());
    }

    private RolloutsPage.Row row(Rollout rollout) {
        var service = products.findService(rollout.service())
                .map(found -> found.name().in(Texts.language()))
                .orElse(rollout.service());
        var way = rollout.way();
        var from = Formats.date(Objects.requireNonNull(way.period().from()));
        var until = way.period().until();
        return new RolloutsPage.Row(
                text(
                        "insight.staff.rollouts.name",
                        service,
                        text("insight.staff.rollouts.way." + way.feature().code())),
                until == null
                        ? text("insight.staff.rollouts.since", from)
                        : text("insight.staff.rollouts.from-until", from, Formats.date(until)),
                rollout.left() == 0 ? "" : text("insight.staff.rollouts.left", rollout.left()),
                side(rollout.before()),
                side(rollout.after()));
    }

    private static RolloutsPage.Side side(Rollout.Side side) {
        var times = side.times();
        return new RolloutsPage.Side(
                Shown.period(side.period()),
                number(times.visits()),
                Shown.bare(times.waiting().p50()),
                Shown.bare(times.waiting().p90()),
                Shown.bare(times.throughput().p50()),
                side.due() == 0
                        ? Shown.NOTHING
                        : text(
                                "insight.staff.rollouts.no-show",
                                Shown.smallShare(BigDecimal.valueOf(side.missed())
                                        .divide(BigDecimal.valueOf(side.due()), 4, RoundingMode.HALF_UP)),
                                side.due()),
                Satisfied.mean(side.answers()));
    }
}
