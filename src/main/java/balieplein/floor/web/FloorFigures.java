package balieplein.floor.web;

import static balieplein.web.Formats.minutes;
import static balieplein.web.Formats.number;
import static balieplein.web.Texts.text;

import balieplein.floor.FloorNow;
import balieplein.web.Texts;
import balieplein.zones.ZoneNow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The figures on top of the wall of a floor.
final class FloorFigures {

    private FloorFigures() {}

    static List<FloorPage.Figure> of(FloorNow floor) {
        var today = floor.today();
        var before = floor.before();
        var figures = new ArrayList<FloorPage.Figure>(
                floor.zones().stream().map(FloorFigures::zone).toList());
        figures.addAll(
                0,
                List.of(
                        new FloorPage.Figure(text("floor.staff.waiting"), number(floor.waiting()), "", "neutral"),
                        new FloorPage.Figure(
                                text("floor.staff.open"),
                                text("floor.staff.of", floor.open(), floor.planned()),
                                "",
                                "neutral"),
                        new FloorPage.Figure(text("floor.staff.coming"), number(floor.coming()), "", "neutral"),
                        new FloorPage.Figure(
                                text("floor.staff.today"),
                                number(today.registered()),
                                text("floor.staff.before", before.registered()),
                                "info"),
                        new FloorPage.Figure(
                                text("floor.staff.wait"),
                                minutes(today.waited().toMinutes()),
                                text(
                                        "floor.staff.before-wait",
                                        minutes(before.waited().toMinutes())),
                                today.waited().compareTo(before.waited().plus(Duration.ofMinutes(5))) > 0
                                        ? "warning"
                                        : "info")));
        return figures;
    }

    private static FloorPage.Figure zone(ZoneNow now) {
        return new FloorPage.Figure(
                now.zone().name().in(Texts.language()),
                text("floor.staff.of", now.inside(), now.capacity()),
                now.outside() == 0 ? "" : text("floor.staff.outside", now.outside()),
                now.isFull() ? "warning" : "neutral");
    }
}
