package balieplein.offline.web;

import balieplein.appointments.VisitItem;
import balieplein.offline.Shares.Share;
import balieplein.plaza.Desk;
import balieplein.plaza.Visit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the browser of a counter keeps for when the server is gone, and what came of what it handed in.
///
/// @param open whether the counter receives visitors; else it calls nobody by itself
/// @param queue who waits in its share of the queue, in the order of calling
/// @param visitor whom it was helping
/// @param series the numbers of the kiosks: letters and the last number handed in today
/// @param slots its share of them: what is left of a number after division by 60
/// @param receipts what came of each act
public record DeskKept(
        boolean open,
        List<Known> queue,
        @Nullable Known visitor,
        Map<String, Integer> series,
        Set<Integer> slots,
        List<Receipt> receipts) {

    /// @param state `waiting`, `called` or `serving`
    public record Known(String visit, String ticket, String name, String note, String state, List<Item> items) {}

    public record Item(String step, int count) {}

    /// @param outcome `counted`, `refused` or `unknown`
    /// @param sentence why not; else empty
    public record Receipt(String id, String outcome, String sentence) {}

    static DeskKept of(
            Desk desk,
            Share share,
            Map<String, Integer> series,
            List<Receipt> receipts,
            Function<String, String> names) {
        var visitor = desk.visitor();
        return new DeskKept(
                desk.isOpen(),
                desk.queue().stream()
                        .filter(share::has)
                        .map(visit -> known(visit, names))
                        .toList(),
                visitor == null || !desk.mine() ? null : known(visitor, names),
                series,
                share.kiosks(),
                receipts);
    }

    private static Known known(Visit visit, Function<String, String> names) {
        var items = visit.needed().isEmpty() ? visit.wish().items() : visit.needed();
        return new Known(
                visit.code(),
                visit.ticket(),
                String.join(", ", items.stream().map(VisitItem::step).map(names).toList()),
                visit.wish().assistance() == null ? "" : visit.wish().assistance(),
                visit.state().tag(),
                items.stream().map(item -> new Item(item.step(), item.count())).toList());
    }
}
