package balieplein.locations.web;

import balieplein.locations.Location;
import balieplein.locations.OpenDay;
import balieplein.locations.OpeningHours;
import balieplein.locations.OpeningPattern;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Photo;
import balieplein.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A location and its hours in the words of schema.org, for search engines and maps: the weeks of now and later, and
/// every day to come that differs from its week.
final class SchemaOrg {

    private static final String KIND = "@type";
    private static final String OPENS = "opens";
    private static final String CLOSES = "closes";
    private static final String FROM = "validFrom";
    private static final String THROUGH = "validThrough";

    private SchemaOrg() {}

    /// @param days those to come, today first
    static Map<String, Object> of(Location location, String url, @Nullable Photo photo, List<OpenDay> days) {
        var hours = location.hours();
        var today = days.getFirst().date();
        var written = new LinkedHashMap<String, Object>();
        written.put("@context", "https://schema.org");
        written.put(KIND, "GovernmentOffice");
        written.put("name", location.name());
        written.put("url", url);
        put(written, "telephone", location.facilities().phone());
        if (photo != null) {
            written.put("image", image(location.code(), photo));
        }
        written.put("address", address(location.address()));
        written.put("openingHoursSpecification", weeks(hours, today));
        written.put(
                "specialOpeningHoursSpecification",
                days.stream()
                        .filter(day -> !day.windows().equals(usual(hours, day.date())))
                        .flatMap(SchemaOrg::special)
                        .toList());
        return written;
    }

    private static Map<String, Object> image(String location, Photo photo) {
        var written = new LinkedHashMap<String, Object>();
        written.put(KIND, "ImageObject");
        written.put("contentUrl", PictureController.url(location, photo));
        written.put("caption", photo.alt().in(Texts.language()));
        written.put("width", photo.width());
        written.put("height", photo.height());
        return written;
    }

    private static Map<String, Object> address(Location.Address address) {
        var written = new LinkedHashMap<String, Object>();
        written.put(KIND, "PostalAddress");
        put(written, "streetAddress", address.street());
        put(written, "postalCode", address.postcode());
        put(written, "addressLocality", address.town());
        written.put("addressCountry", "BE");
        return written;
    }

    private static List<Map<String, Object>> weeks(OpeningHours hours, LocalDate today) {
        var inForce = hours.patternOn(today).map(OpeningPattern::from).orElse(LocalDate.MIN);
        var patterns = hours.patterns().stream()
                .filter(pattern -> pattern.isPublished() && !pattern.from().isBefore(inForce))
                .toList();
        var written = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < patterns.size(); i++) {
            var through = i + 1 < patterns.size()
                    ? patterns.get(i + 1).from().minusDays(1)
                    : hours.active().until();
            written.addAll(week(patterns.get(i), through));
        }
        return written;
    }

    private static List<Map<String, Object>> week(OpeningPattern pattern, @Nullable LocalDate through) {
        return pattern.week().grouped().stream()
                .flatMap(group -> always(group.windows()).stream().map(window -> {
                    var written = specification(window);
                    written.put(
                            "dayOfWeek",
                            group.weekdays().stream()
                                    .map(day -> "https://schema.org/" + capital(day.name()))
                                    .toList());
                    written.put(FROM, pattern.from().toString());
                    put(written, THROUGH, through == null ? null : through.toString());
                    return written;
                }))
                .toList();
    }

    /// A closed day opens and closes at midnight.
    private static Stream<Map<String, Object>> special(OpenDay day) {
        if (day.closed()) {
            return Stream.of(on(day.date(), new LinkedHashMap<>(Map.of(OPENS, "00:00", CLOSES, "00:00"))));
        }
        return day.windows().stream().map(window -> on(day.date(), specification(window)));
    }

    private static Map<String, Object> on(LocalDate date, Map<String, Object> specification) {
        specification.put(KIND, "OpeningHoursSpecification");
        specification.put(FROM, date.toString());
        specification.put(THROUGH, date.toString());
        return specification;
    }

    private static Map<String, Object> specification(OpeningWindow window) {
        var written = new LinkedHashMap<String, Object>();
        written.put(KIND, "OpeningHoursSpecification");
        written.put(OPENS, window.from().toString());
        written.put(CLOSES, window.to().toString());
        return written;
    }

    private static List<OpeningWindow> usual(OpeningHours hours, LocalDate date) {
        return hours.active().contains(date)
                ? hours.patternOn(date)
                        .map(pattern -> always(pattern.week().on(date.getDayOfWeek())))
                        .orElse(List.of())
                : List.of();
    }

    private static List<OpeningWindow> always(List<OpeningWindow> windows) {
        return windows.stream().filter(window -> window.recurrence().isAlways()).toList();
    }

    private static String capital(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static void put(Map<String, Object> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
