package balieplein.cities.web;

import balieplein.cities.CityImport;
import balieplein.cities.Tally;
import java.util.List;

/// What came of a city file that was brought in.
record CityFileAnswer(
        String city,
        boolean dryRun,
        int created,
        int changed,
        int unchanged,
        List<FaultAnswer> errors,
        List<Tally.Difference> differences) {

    static CityFileAnswer of(CityImport.Done done) {
        return new CityFileAnswer(
                done.city(),
                done.dryRun(),
                done.created(),
                done.changed(),
                done.unchanged(),
                List.of(),
                done.differences());
    }
}
