package balieplein.floor.web;

import static balieplein.web.Texts.text;

import balieplein.locations.Counter;
import balieplein.plaza.CounterSession;
import balieplein.plaza.CounterState;
import balieplein.plaza.WaitingRoom;

/// The counters on the wall of a floor and what they are doing.
final class FloorSpots {

    private FloorSpots() {}

    static FloorPage.Spot of(Counter counter, WaitingRoom room) {
        var state = state(counter, room);
        return new FloorPage.Spot(counter.name(), text("floor.staff.state." + state), color(state));
    }

    private static String color(String state) {
        return switch (state) {
            case "open", "serving" -> "success";
            case "lost" -> "danger";
            default -> "neutral";
        };
    }

    /// What a counter is doing; `lost` when its screen has not been heard of for minutes (GUI-10).
    static String state(Counter counter, WaitingRoom room) {
        var session = room.sessions().stream()
                .filter(each -> each.counter().equals(counter.code()))
                .findFirst()
                .orElse(null);
        if (session == null) {
            return "closed";
        }
        return session.isLost(room.at()) ? "lost" : state(session, room);
    }

    private static String state(CounterSession session, WaitingRoom room) {
        var busy = session.state() == CounterState.OPEN
                && room.present().stream()
                        .anyMatch(visit -> visit.state().isAtCounter()
                                && session.counter().equals(visit.calling().counter()));
        return busy ? "serving" : session.state().tag();
    }
}
