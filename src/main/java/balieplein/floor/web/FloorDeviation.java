package balieplein.floor.web;

import balieplein.floor.Deviation;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;

/// Where the counters are not as the roster says, for programs.
///
/// @param counter empty when somebody who is planned sits at none
record FloorDeviation(
        String kind,
        String queue,
        String counter,
        @JsonFormat(pattern = "HH:mm") LocalTime since) {

    static FloorDeviation of(Deviation deviation) {
        return new FloorDeviation(deviation.kind().tag(), deviation.pool(), deviation.counter(), deviation.since());
    }
}
