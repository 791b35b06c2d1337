package balieplein.plaza.web;

import static balieplein.web.Formats.clock;
import static balieplein.web.Formats.minutes;
import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.Visit;
import balieplein.plaza.WaitingRoom;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody who waits for a counter, or was set aside there.
///
/// @param note appointment and arrival
/// @param color of the minutes waited: warning when it takes longer than promised
public record DeskQueueRow(
        String visit, String ticket, String shown, String title, String note, String waited, String color) {

    static DeskQueueRow of(Visit visit, WaitingRoom room, Products products) {
        return new DeskQueueRow(
                visit.code(),
                visit.ticket(),
                TicketNumber.spaced(visit.ticket()),
                DeskQueue.names(visit, products),
                note(visit),
                minutes(Math.max(
                        0, Duration.between(visit.arrival().at(), room.at()).toMinutes())),
                color(visit, room));
    }

    private static String color(Visit visit, WaitingRoom room) {
        if (room.isLate(visit)) {
            return "warning";
        }
        return visit.hasPriority() || visit.wish().assistance() != null ? "info" : "success";
    }

    private static String note(Visit visit) {
        var due = visit.arrival().dueAt();
        var arrived = clock(CityTime.local(visit.arrival().at()).toLocalTime());
        var note = due == null
                ? text("plaza.staff.queue.walk-in", arrived)
                : text(
                        "plaza.staff.queue.appointment",
                        clock(CityTime.local(due).toLocalTime()),
                        arrived);
        return Stream.of(
                        note,
                        visit.hasPriority() ? text("plaza.staff.queue.priority") : "",
                        visit.wish().assistance() == null ? "" : text("plaza.staff.queue.help"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
