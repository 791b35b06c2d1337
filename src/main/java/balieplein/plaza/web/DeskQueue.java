package balieplein.plaza.web;

import static balieplein.web.Formats.clock;
import static balieplein.web.Formats.minutes;
import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.plaza.CallReason;
import balieplein.plaza.Desk;
import balieplein.plaza.QueueRules;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.Visit;
import balieplein.plaza.WaitingRoom;
import balieplein.web.Texts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who waits for a counter, and who was set aside there.
///
/// @param more how many wait beside the rows that are shown
/// @param why the first is the next; empty when nobody waits
public record DeskQueue(int waiting, List<Row> rows, int more, List<Row> parked, String why) {

    private static final int SHOWN = 7;

    /// @param note appointment and arrival
    /// @param color of the minutes waited: warning when it takes longer than promised
    public record Row(
            String visit, String ticket, String shown, String title, String note, String waited, String color) {}

    public DeskQueue {
        rows = List.copyOf(rows);
        parked = List.copyOf(parked);
    }

    static DeskQueue of(Desk desk, Products products) {
        var room = desk.room();
        return new DeskQueue(
                desk.queue().size(),
                desk.queue().stream()
                        .limit(SHOWN)
                        .map(visit -> row(visit, room, products))
                        .toList(),
                Math.max(0, desk.queue().size() - SHOWN),
                desk.parked().stream().map(visit -> row(visit, room, products)).toList(),
                desk.queue().isEmpty()
                        ? ""
                        : why(desk.queue().getFirst(), room.reason(desk.queue().getFirst()), room.rules()));
    }

    /// Why this visitor now, in a sentence (GUI-09).
    static String why(Visit visit, CallReason reason, QueueRules rules) {
        var due = visit.due();
        var turn = due == null ? visit.arrived() : due;
        return text(
                "plaza.staff.why." + reason.tag(),
                clock(CityTime.local(turn).toLocalTime()),
                reason == CallReason.LATE
                        ? rules.urgent().appointment()
                        : rules.urgent().walkIn());
    }

    static String names(Visit visit, Products products) {
        var items = visit.needed().isEmpty() ? visit.wish().items() : visit.needed();
        return items.stream()
                .map(item ->
                        products.nameOf(item.step(), Texts.language()) + (item.count() > 1 ? " × " + item.count() : ""))
                .collect(Collectors.joining(", "));
    }

    private static Row row(Visit visit, WaitingRoom room, Products products) {
        return new Row(
                visit.code(),
                visit.ticket(),
                TicketNumber.spaced(visit.ticket()),
                names(visit, products),
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
