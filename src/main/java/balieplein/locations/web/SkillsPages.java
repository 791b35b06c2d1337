package balieplein.locations.web;

import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.FieldErrors;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Makes the page of what the counters of a pool can do.
@Component
class SkillsPages {

    private final Locations locations;
    private final StepChoices choices;
    private final InstantSource clock;

    SkillsPages(Locations locations, StepChoices choices, InstantSource clock) {
        this.locations = locations;
        this.choices = choices;
        this.clock = clock;
    }

    SkillsPage of(String code, String pool, String seen, Set<String> chosen, String bookable, FieldErrors errors) {
        var location = locations.get(code);
        var now = location.getPool(pool);
        return new SkillsPage(
                code,
                location.name(),
                pool,
                now.name().in(Texts.language()),
                HoursController.counters(location, now, CityTime.date(clock.instant())),
                seen,
                choices.list(),
                chosen,
                bookable,
                false,
                errors);
    }
}
