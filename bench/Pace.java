package bench;

import java.time.Duration;
import java.util.List;

/// How long everything is measured. The whole bench stays below ten minutes, the quick one below two.
record Pace(boolean quick) {

    Duration length() {
        return Duration.ofSeconds(quick ? 2 : 8);
    }

    Duration warmUp() {
        return Duration.ofSeconds(quick ? 3 : 10);
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
