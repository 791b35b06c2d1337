package balieplein.floor.web;

import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.floor.Alert;
import balieplein.kernel.CityTime;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.WaitingRoom;
import balieplein.web.Texts;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The alerts on the wall of a floor, in sentences.
@Component
class FloorNotices {

    private final Products products;

    FloorNotices(Products products) {
        this.products = products;
    }

    FloorPage.Notice of(Alert alert, WaitingRoom room) {
        var ticket = alert.ticket().isEmpty() ? "" : TicketNumber.spaced(alert.ticket());
        var pool = room.location()
                .findPool(alert.pool())
                .map(found -> found.name().in(Texts.language()))
                .orElse("");
        var what = alert.step().isEmpty() ? pool : products.nameOf(alert.step(), Texts.language());
        return new FloorPage.Notice(
                alert.id(),
                time(CityTime.local(alert.at()).toLocalTime()),
                text("floor.staff.alert." + alert.kind().tag(), ticket, alert.figure(), what),
                helpers(alert, room));
    }

    private static String helpers(Alert alert, WaitingRoom room) {
        var names = alert.counters().stream()
                .flatMap(code -> room.location().findCounter(code, room.day()).stream())
                .map(counter -> text(
                        "floor.staff.helper",
                        counter.name(),
                        text("floor.staff.state." + FloorSpots.state(counter, room))))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : text("floor.staff.helpers", names);
    }
}
