package balieplein.floor.web;

import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.floor.QueueNow;
import balieplein.kernel.CityTime;
import balieplein.plaza.QueueRules;
import balieplein.plaza.WaitingRoom;
import balieplein.web.Texts;

/// The queues on the wall of a floor.
final class FloorRows {

    private FloorRows() {}

    static FloorPage.Row of(QueueNow queue, WaitingRoom room) {
        var late = room.waiting(queue.pool().code()).stream().anyMatch(room::isLate);
        var last = queue.lastNumber();
        return new FloorPage.Row(
                queue.pool().name().in(Texts.language()),
                queue.waiting(),
                queue.longest() == null ? null : CityTime.offset(queue.longest()),
                late ? "warning" : "success",
                target(queue.pool().code(), room.rules()),
                text(
                        "floor.staff.range",
                        queue.estimate().from(),
                        queue.estimate().to()),
                text("floor.staff.of", queue.open(), queue.planned()),
                text(
                        queue.open() == 0 ? "floor.staff.hour.closed" : "floor.staff.hour",
                        queue.forecast().coming(),
                        queue.forecast().waiting(),
                        queue.forecast().minutes()),
                last == null
                        ? "–"
                        : last.isBefore(CityTime.local(room.at()))
                                ? text("floor.staff.no-more")
                                : time(last.toLocalTime()));
    }

    private static String target(String pool, QueueRules rules) {
        var walkIn = rules.target(pool, false).toMinutes();
        var appointment = rules.target(pool, true).toMinutes();
        return walkIn == appointment
                ? text("floor.staff.target", walkIn)
                : text("floor.staff.targets", walkIn, appointment);
    }
}
