package balieplein.cities;

import java.util.List;

/// What came of comparing a city with a file, or a file with another.
public sealed interface CityDifference {

    /// @param lines empty when both say the same
    record Compared(String city, List<FileDifference.Line> lines) implements CityDifference {

        public Compared {
            lines = List.copyOf(lines);
        }
    }

    /// A file has faults.
    record Refused(List<Fault> faults) implements CityDifference {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
