package balieplein.reception.web;

import balieplein.kernel.CityTime;
import balieplein.reception.Tallied;
import java.time.OffsetDateTime;

/// A short contact that was counted, for programs.
record TalliesAnswer(long tally, String location, String kind, OffsetDateTime at) {

    static TalliesAnswer of(Tallied tallied) {
        return new TalliesAnswer(tallied.number(), tallied.location(), tallied.kind(), CityTime.offset(tallied.at()));
    }
}
