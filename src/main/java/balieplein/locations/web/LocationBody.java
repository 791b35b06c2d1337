package balieplein.locations.web;

import balieplein.kernel.CityTime;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Counter;
import balieplein.locations.Decision;
import balieplein.locations.Location;
import balieplein.locations.OpeningPattern;
import balieplein.locations.OpeningWeek;
import balieplein.locations.Photo;
import balieplein.locations.Pool;
import balieplein.locations.Zone;
import balieplein.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A location for programs: the site, its counters as they are on a day, its patterns of now and later (LOC-01,
/// LOC-04).
///
/// @param photo absent when nobody brought one
/// @param byAppointmentOnly when it has no hours at all: people make an appointment first
record LocationBody(
        String code,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Location.Address address,
        @Nullable String phone,
        boolean wifi,
        Accessibility accessibility,
        @Nullable PhotoBody photo,
        List<ZoneBody> zones,
        List<CounterBody> counters,
        boolean byAppointmentOnly,
        OpeningBody opening,
        List<PatternBody> patterns) {

    record Accessibility(
            @Nullable String entrance, @Nullable String text) {}

    /// @param url of a JPEG; another picture has another one
    /// @param alt what there is to see
    record PhotoBody(String url, int width, int height, String alt) {

        static @Nullable PhotoBody of(String location, @Nullable Photo photo) {
            return photo == null
                    ? null
                    : new PhotoBody(
                            PictureController.url(location, photo),
                            photo.width(),
                            photo.height(),
                            photo.alt().in(Texts.language()));
        }
    }

    record ZoneBody(
            String code,
            String name,
            @Nullable String floor,
            @Nullable String route,
            boolean closed) {

        static ZoneBody of(Zone zone, LocalDate day) {
            return new ZoneBody(
                    zone.code(),
                    zone.name().in(Texts.language()),
                    text(zone.floor()),
                    text(zone.route()),
                    zone.works(day).isPresent());
        }
    }

    record CounterBody(
            String code,
            String name,
            String type,
            boolean accessible,
            @Nullable String zone,
            List<String> skills) {}

    record PatternBody(LocalDate from, @Nullable Decision decision, Map<String, List<DayBody.Window>> week) {

        static PatternBody of(OpeningPattern pattern) {
            return new PatternBody(pattern.from(), pattern.decision(), week(pattern.week()));
        }

        private static Map<String, List<DayBody.Window>> week(OpeningWeek week) {
            var days = new LinkedHashMap<String, List<DayBody.Window>>();
            week.days()
                    .forEach((day, windows) -> days.put(
                            day.name().toLowerCase(Locale.ROOT),
                            windows.stream().map(DayBody.Window::of).toList()));
            return days;
        }
    }

    static LocationBody of(Location location, @Nullable Photo photo, LocalDate day, Instant now) {
        var hours = location.hours();
        var inForce = hours.patternOn(day).map(OpeningPattern::from).orElse(LocalDate.MIN);
        return new LocationBody(
                location.code(),
                location.name(),
                hours.active().from(),
                hours.active().until(),
                location.address(),
                location.facilities().phone(),
                location.facilities().wifi(),
                new Accessibility(
                        text(location.facilities().entrance()),
                        text(location.facilities().accessibility())),
                PhotoBody.of(location.code(), photo),
                location.zones().stream().map(zone -> ZoneBody.of(zone, day)).toList(),
                location.counters(day).stream()
                        .map(counter -> counter(location, counter))
                        .toList(),
                hours.patterns().isEmpty(),
                OpeningBody.of(hours.at(CityTime.local(now)), now),
                hours.patterns().stream()
                        .filter(pattern ->
                                pattern.isPublished() && !pattern.from().isBefore(inForce))
                        .map(PatternBody::of)
                        .toList());
    }

    private static CounterBody counter(Location location, Counter counter) {
        var pool = location.findPool(counter.pool());
        return new CounterBody(
                counter.code(),
                counter.name(),
                counter.type().tag(),
                counter.accessible(),
                pool.map(Pool::zone).orElse(null),
                pool.map(Pool::skills).orElse(Set.of()).stream().sorted().toList());
    }

    private static @Nullable String text(@Nullable LocalizedText text) {
        return text == null ? null : text.in(Texts.language());
    }
}
