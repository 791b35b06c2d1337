package balieplein.floor.web;

import static balieplein.web.Formats.minutes;
import static balieplein.web.Formats.number;
import static balieplein.web.Texts.text;

import balieplein.floor.FloorNow;
import java.time.Duration;
import java.util.List;

/// The figures on top of the wall of a floor.
final class FloorFigures {

    private FloorFigures() {}

    static List<FloorPage.Figure> of(FloorNow floor) {
        var today = floor.today();
        var before = floor.before();
        return List.of(
                new FloorPage.Figure(text("floor.staff.waiting"), number(floor.waiting()), "", "neutral"),
                new FloorPage.Figure(
                        text("floor.staff.open"), text("floor.staff.of", floor.open(), floor.planned()), "", "neutral"),
                new FloorPage.Figure(text("floor.staff.coming"), number(floor.coming()), "", "neutral"),
                new FloorPage.Figure(
                        text("floor.staff.today"),
                        number(today.registered()),
                        text("floor.staff.before", before.registered()),
                        "info"),
                new FloorPage.Figure(
                        text("floor.staff.wait"),
                        minutes(today.waited().toMinutes()),
                        text("floor.staff.before-wait", minutes(before.waited().toMinutes())),
                        today.waited().compareTo(before.waited().plus(Duration.ofMinutes(5))) > 0
                                ? "warning"
                                : "info"));
    }
}
