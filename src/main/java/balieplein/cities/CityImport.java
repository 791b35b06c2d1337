package balieplein.cities;

import java.util.List;

/// What came of importing a city file: all of it or nothing.
public sealed interface CityImport {

    /// The file is sound. After a dry run nothing is written, and the figures say what an import would do.
    record Done(
            String city, boolean dryRun, int created, int changed, int unchanged, List<Tally.Difference> differences)
            implements CityImport {

        public Done {
            differences = List.copyOf(differences);
        }
    }

    /// The file has faults, in its own order. Nothing is written.
    record Refused(List<Fault> faults) implements CityImport {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
