package balieplein.histories;

import balieplein.cities.Cities;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Locations;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// `--balieplein.history.years=2` in the demo: makes up so many years before today for every location of every city
/// that has none yet. The last two days stay empty, so that the nightly comparison with real visits finds nothing to
/// mend.
@Component
@Profile("demo | test")
class HistoriesAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(HistoriesAtStart.class);
    private static final String YEARS = "balieplein.history.years";
    private static final long SEED = 20170116;

    private final Histories histories;
    private final Cities cities;
    private final Locations locations;
    private final Environment environment;
    private final InstantSource clock;

    HistoriesAtStart(
            Histories histories, Cities cities, Locations locations, Environment environment, InstantSource clock) {
        this.histories = histories;
        this.cities = cities;
        this.locations = locations;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var years = environment.getProperty(YEARS, Integer.class, 0);
        if (years > 0) {
            CurrentCity.runEach(cities.codes(), () -> make(years));
        }
    }

    private void make(int years) {
        var last = CityTime.date(clock.instant()).minusDays(2);
        for (var location : locations.list()) {
            var made = histories.make(location.code(), last.minusYears(years), last, SEED);
            LOG.info("History of {} in {}: {}.", location.code(), CurrentCity.code(), made);
        }
    }
}
