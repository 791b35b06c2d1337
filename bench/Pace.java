package bench;

import java.time.Duration;
import java.util.List;

/// How long everything is measured. The whole bench takes a quarter of an hour, the quick one two minutes.
record Pace(boolean quick) {

    Duration length() {
        return Duration.ofSeconds(quick ? 2 : 8);
    }

    /// Until the virtual machine has compiled what is measured: a product that runs since yesterday is meant. What it
    /// is like just after its start shows in the quick run.
    Duration warmUp() {
        return Duration.ofSeconds(quick ? 3 : 60);
    }

    List<Integer> displays() {
        return quick ? List.of(1, 200, 1_000) : List.of(1, 200, 1_000, 1_500);
    }

    int calls() {
        return quick ? 10 : 60;
    }

    int visitsOfAnOfficial() {
        return quick ? 3 : 8;
    }
}
