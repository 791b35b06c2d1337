package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.locations.Counter;
import balieplein.plaza.CounterSession;
import balieplein.plaza.Desk;
import balieplein.plaza.WaitingRoom;
import balieplein.web.Choice;
import balieplein.web.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where a visitor can be sent on to, with the queue there (GUI-05).
///
/// @param queues the other queues of the location
/// @param others single counters and products
public record DeskTransfer(List<DeskTransferQueue> queues, List<Choice> others) {

    public DeskTransfer {
        queues = List.copyOf(queues);
        others = List.copyOf(others);
    }

    static DeskTransfer of(Desk desk, Products products) {
        var room = desk.room();
        var own = desk.place().counter().pool();
        return new DeskTransfer(
                room.pools().stream()
                        .filter(pool -> !pool.code().equals(own))
                        .map(pool -> DeskTransferQueue.of(room.waits(), pool))
                        .toList(),
                others(desk, products));
    }

    private static List<Choice> others(Desk desk, Products products) {
        var choices = new ArrayList<Choice>();
        var room = desk.room();
        for (var counter : room.location().counters(room.day())) {
            if (!counter.equals(desk.place().counter()) && canHelp(desk, counter)) {
                choices.add(choice(room, counter));
            }
        }
        choices.addAll(steps(room, products));
        return choices;
    }

    /// A counter, or the colleague who sits there: whoever is sent to a colleague goes along to another counter.
    private static Choice choice(WaitingRoom room, Counter counter) {
        var session = room.at(counter.code());
        var name = session.map(found -> text(
                        "plaza.staff.transfer." + presence(found, room),
                        counter.name(),
                        found.official().name()))
                .orElse(counter.name());
        return new Choice(
                session.map(found -> found.official().subject()).orElse(counter.code()),
                text("plaza.staff.transfer.counter", name, room.waitingAt(counter.code())));
    }

    private static String presence(CounterSession session, WaitingRoom room) {
        if (session.receives(room.at())) {
            return "colleague";
        }
        return session.isLost(room.at()) ? "lost" : session.state().tag();
    }

    private static boolean canHelp(Desk desk, Counter counter) {
        var visitor = desk.visitor();
        return visitor != null
                && desk.place()
                        .location()
                        .findPool(counter.pool())
                        .filter(pool ->
                                pool.skills().containsAll(visitor.place().needs()))
                        .isPresent();
    }

    private static List<Choice> steps(WaitingRoom room, Products products) {
        var alphabet = Collator.getInstance(Texts.language().locale());
        return room.pools().stream()
                .flatMap(pool -> pool.skills().stream())
                .distinct()
                .map(step -> new Choice(step, products.nameOf(step, Texts.language())))
                .sorted(Comparator.comparing(Choice::label, alphabet))
                .toList();
    }
}
