package balieplein.plaza.web;

import static balieplein.web.Formats.clock;
import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.plaza.CallReason;
import balieplein.plaza.Desk;
import balieplein.plaza.QueueRules;
import balieplein.plaza.Visit;
import balieplein.web.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// Who waits for a counter, and who was set aside there.
///
/// @param more how many wait beside the rows that are shown
/// @param why the first is the next; empty when nobody waits
public record DeskQueue(int waiting, List<DeskQueueRow> rows, int more, List<DeskQueueRow> parked, String why) {

    private static final int SHOWN = 7;

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
                        .map(visit -> DeskQueueRow.of(visit, room, products))
                        .toList(),
                Math.max(0, desk.queue().size() - SHOWN),
                desk.parked().stream()
                        .map(visit -> DeskQueueRow.of(visit, room, products))
                        .toList(),
                desk.queue().isEmpty()
                        ? ""
                        : why(
                                desk.queue().getFirst(),
                                room.reason(
                                        desk.queue().getFirst(), desk.place().counter()),
                                room.rules()));
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
}
