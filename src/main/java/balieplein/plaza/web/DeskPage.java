package balieplein.plaza.web;

import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Pool;
import balieplein.plaza.Desk;
import balieplein.plaza.OwnDay;
import balieplein.web.Page;
import balieplein.web.Texts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The desk of an official (GUI-04, GUI-07, GUI-10).
///
/// @param state `closed`, `taken`, `open`, `pause` or `back-office`
/// @param path the address of the desk, under which all its actions are
/// @param sitting the colleague who has the counter, when it is taken
/// @param silent the displays without a line, empty when all have one
/// @param alarms of other counters that are open
/// @param troubles what is out of order at the location
/// @param undo the action that can be taken back
public record DeskPage(
        String counter,
        String pool,
        String state,
        String path,
        OffsetDateTime now,
        @Nullable DeskSitting sitting,
        DeskQueue queue,
        @Nullable DeskVisitor visitor,
        DeskTransfer transfer,
        @Nullable DeskUndo undo,
        OwnDay day,
        String silent,
        List<DeskAlarm> alarms,
        List<String> troubles,
        DeskNotice notice)
        implements Page {

    /// A refusal because of what was filled in is answered as one.
    private static final List<String> FAULTS = List.of("handled", "target", "reason");

    static DeskPage of(Desk desk, @Nullable FinishDraft draft, DeskNews news, Products products) {
        var place = desk.place();
        var visitor = desk.visitor();
        return new DeskPage(
                place.counter().name(),
                place.location()
                        .findPool(place.counter().pool())
                        .map(Pool::name)
                        .map(name -> name.in(Texts.language()))
                        .orElse(""),
                state(desk),
                new DeskPath(place).path(),
                CityTime.offset(desk.room().at()),
                desk.mine() || desk.session() == null ? null : DeskSitting.of(desk, desk.session()),
                DeskQueue.of(desk, products),
                desk.mine() && visitor != null && draft != null ? DeskVisitor.of(visitor, draft, desk, products) : null,
                DeskTransfer.of(desk, products),
                desk.undoable() == null || !desk.mine() ? null : DeskUndo.of(desk.undoable()),
                desk.day(),
                desk.silent().stream().map(Location.Display::name).collect(Collectors.joining(", ")),
                news.alarms(),
                news.troubles(),
                news.notice());
    }

    @Override
    public int status() {
        return hasFault() ? 422 : 200;
    }

    public boolean hasFault() {
        return notice.refused() && FAULTS.contains(notice.code());
    }

    public boolean isOpen() {
        return state.equals("open");
    }

    private static String state(Desk desk) {
        var session = desk.session();
        if (session == null) {
            return "closed";
        }
        return desk.mine() ? session.state().tag() : "taken";
    }
}
