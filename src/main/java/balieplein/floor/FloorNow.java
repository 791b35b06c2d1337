package balieplein.floor;

import balieplein.plaza.DayTally;
import balieplein.plaza.Visit;
import balieplein.plaza.WaitingRoom;
import balieplein.zones.ZoneNow;
import java.util.List;

/// A location as whoever runs the floor sees it. Nothing in it says who somebody is.
///
/// @param today until now
/// @param before the same day a week before, until the same time
/// @param zones how full those are whose places are counted
/// @param stranded who still waits after closing time
public record FloorNow(
        WaitingRoom room,
        List<QueueNow> queues,
        DayTally today,
        DayTally before,
        Concerns concerns,
        List<ZoneNow> zones,
        List<Visit> stranded) {

    public FloorNow {
        queues = List.copyOf(queues);
        zones = List.copyOf(zones);
        stranded = List.copyOf(stranded);
    }

    public int waiting() {
        return queues.stream().mapToInt(QueueNow::waiting).sum();
    }

    public int open() {
        return queues.stream().mapToInt(QueueNow::open).sum();
    }

    public int planned() {
        return queues.stream().mapToInt(QueueNow::planned).sum();
    }

    /// Who is expected in the next hour.
    public int coming() {
        return queues.stream().mapToInt(queue -> queue.forecast().coming()).sum();
    }
}
