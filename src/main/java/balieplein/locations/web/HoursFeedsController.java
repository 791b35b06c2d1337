package balieplein.locations.web;

import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.locations.OpenDay;
import balieplein.locations.Photos;
import balieplein.web.Answers;
import balieplein.web.Screen;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The hours of a location for calendars, search engines and maps (LOC-11). Nobody keeps them for more than a minute.
@RestController
@RequestMapping("/api/v1/locations/{code}")
@Open
class HoursFeedsController {

    private static final int DAYS = 92;
    static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofSeconds(60)).cachePublic();

    private final Locations locations;
    private final Photos photos;
    private final InstantSource clock;

    HoursFeedsController(Locations locations, Photos photos, InstantSource clock) {
        this.locations = locations;
        this.photos = photos;
        this.clock = clock;
    }

    /// A calendar to subscribe to: every opening of the coming three months.
    @Answers
    @GetMapping("/hours.ics")
    ResponseEntity<String> calendar(@PathVariable String code) {
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8;method=PUBLISH"))
                .body(HoursCalendar.of(locations.get(code), days(code), clock.instant()));
    }

    /// JSON-LD with schema.org’s `openingHoursSpecification` and `specialOpeningHoursSpecification`.
    @Answers
    @GetMapping("/schema.jsonld")
    ResponseEntity<Map<String, Object>> schema(@PathVariable String code) {
        var url = Screen.current().origin() + "/locations/" + code;
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .contentType(MediaType.parseMediaType("application/ld+json"))
                .body(SchemaOrg.of(locations.get(code), url, photos.find(code).orElse(null), days(code)));
    }

    private List<OpenDay> days(String code) {
        var today = CityTime.date(clock.instant());
        return locations.hours(code).days(today, today.plusDays(DAYS));
    }
}
