package balieplein.cities.web;

import balieplein.cities.Cities;
import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Open
@RestController
@RequestMapping("/api/v1/city")
class CityController {

    private final Cities cities;
    private final InstantSource clock;

    CityController(Cities cities, InstantSource clock) {
        this.cities = cities;
        this.clock = clock;
    }

    /// The city of this host, and the time in it.
    @GetMapping
    Answer city() {
        var city = cities.current();
        return new Answer(
                city.code(),
                city.name(),
                city.languages().stream().map(Language::tag).toList(),
                CityTime.offset(clock.instant().truncatedTo(ChronoUnit.SECONDS)),
                "/api/v1/openapi.json");
    }

    record Answer(String code, String name, List<String> languages, OffsetDateTime now, String openapi) {}
}
