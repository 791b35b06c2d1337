package balieplein.floor.web;

import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.floor.Deviation;
import balieplein.plaza.WaitingRoom;
import balieplein.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;

/// Where the counters are not as the roster says, in sentences. Those who are missing from the same counters since the
/// same time are one sentence, without a name.
final class FloorRoster {

    private FloorRoster() {}

    static List<String> of(List<Deviation> deviations, WaitingRoom room) {
        var counts = new LinkedHashMap<Deviation, Integer>();
        deviations.forEach(deviation -> counts.merge(deviation, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> sentence(entry.getKey(), entry.getValue(), room))
                .toList();
    }

    private static String sentence(Deviation deviation, int count, WaitingRoom room) {
        var where = room.location()
                .findCounter(deviation.counter(), room.day())
                .map(counter -> counter.name())
                .orElseGet(() -> room.location()
                        .findPool(deviation.pool())
                        .map(pool -> pool.name().in(Texts.language()))
                        .orElse(deviation.counter()));
        return text("floor.staff.roster." + deviation.kind().tag(), where, count, time(deviation.since()));
    }
}
