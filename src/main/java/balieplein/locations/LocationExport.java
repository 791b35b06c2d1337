package balieplein.locations;

import balieplein.cities.FileText;
import balieplein.kernel.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A location as the city file writes it, without what goes without saying.
final class LocationExport {

    private LocationExport() {}

    static Map<String, Object> of(Location location) {
        var active = location.hours().active();
        var facilities = location.facilities();
        return FileText.map(
                "code", location.code(),
                "name", location.name(),
                "type",
                        location.type() == Location.Type.OFFICE
                                ? null
                                : location.type().tag(),
                "from", date(active.from()),
                "until", date(active.until()),
                "address", address(location.address()),
                "phone", facilities.phone(),
                "wifi", facilities.wifi() ? true : null,
                "entrance", written(facilities.entrance()),
                "accessibility", written(facilities.accessibility()),
                "appointments", rules(location.rules()),
                "zones", location.zones().stream().map(ZoneExport::of).toList(),
                "pools", location.pools().stream().map(LocationExport::pool).toList(),
                "counters", each(location.counters(), LocationExport::counter),
                "displays", each(location.displays(), LocationExport::display),
                "kiosks", each(location.kiosks(), LocationExport::kiosk),
                "hours", each(location.hours().patterns(), LocationExport::pattern),
                "exceptions", each(location.hours().exceptions(), LocationExport::exception),
                "offers", offers(location.offer()),
                "alternatives", location.offer().alternatives(),
                "elsewhere", written(location.offer().elsewhere()));
    }

    private static <T> List<Map<String, Object>> each(List<T> parts, Function<T, Map<String, Object>> written) {
        return parts.stream().map(written).toList();
    }

    private static List<Map<String, Object>> offers(Offer offer) {
        var written = new ArrayList<Map<String, Object>>();
        offer.periods()
                .forEach((step, periods) -> periods.forEach(period -> written.add(
                        FileText.map("step", step, "from", date(period.from()), "until", date(period.until())))));
        return written;
    }

    private static Map<String, Object> address(Location.Address address) {
        return FileText.map("street", address.street(), "postcode", address.postcode(), "town", address.town());
    }

    private static Map<String, Object> rules(BookingRules rules) {
        return FileText.map(
                "horizon", rules.horizon(),
                "lead", rules.lead(),
                "unit", rules.unit(),
                "grid", rules.grid(),
                "hold", rules.hold(),
                "staffHold", rules.staffHold() == BookingRules.STANDARD.staffHold() ? null : rules.staffHold(),
                "release", rules.release() == BookingRules.Release.MIDNIGHT ? null : FileText.of(rules.release()));
    }

    private static Map<String, Object> pool(Pool pool) {
        return FileText.map(
                "code", pool.code(),
                "name", FileText.of(pool.name()),
                "prefix", pool.prefix(),
                "zone", pool.zone(),
                "skills", pool.skills().stream().sorted().toList(),
                "bookable", pool.bookable(),
                "residents", pool.residents());
    }

    private static Map<String, Object> counter(Counter counter) {
        return FileText.map(
                "code", counter.code(),
                "name", counter.name().equals(counter.code()) ? null : counter.name(),
                "type", FileText.of(counter.type()),
                "pool", counter.pool(),
                "accessible", counter.accessible() ? true : null,
                "from", date(counter.period().from()),
                "until", date(counter.period().until()));
    }

    private static Map<String, Object> display(Location.Display display) {
        var sound = display.sound();
        return FileText.map(
                "code", display.code(),
                "name", display.name(),
                "zones", display.zones(),
                "volume", sound.volume() == Location.Sound.USUAL.volume() ? null : sound.volume(),
                "repeat", sound.repeat() == Location.Sound.USUAL.repeat() ? null : sound.repeat());
    }

    private static Map<String, Object> kiosk(Location.Kiosk kiosk) {
        return FileText.map("code", kiosk.code(), "name", kiosk.name());
    }

    static Map<String, Object> pattern(OpeningPattern pattern) {
        var written = FileText.map(
                "from", FileText.of(pattern.from()),
                "state", pattern.isPublished() ? null : pattern.state().tag(),
                "decision", decision(pattern.decision()));
        var steps = new LinkedHashMap<String, Object>();
        new TreeMap<>(pattern.steps()).forEach((step, regime) -> steps.put(step, regime.tag()));
        FileText.put(written, "steps", steps);
        written.put("week", week(pattern.week()));
        return written;
    }

    static Map<String, Object> exception(OpeningException exception) {
        return FileText.map(
                "from", FileText.of(exception.from()),
                "to", FileText.of(exception.to()),
                "yearly", exception.yearly() ? true : null,
                "state",
                        exception.state() == ExceptionState.PUBLISHED
                                ? null
                                : exception.state().tag(),
                "decision", decision(exception.decision()),
                "reason", FileText.of(exception.reason()),
                "week", week(exception.week()));
    }

    private static @Nullable Map<String, Object> decision(@Nullable Decision decision) {
        return decision == null
                ? null
                : FileText.map(
                        "body", decision.body(),
                        "date", date(decision.date()),
                        "number", decision.number());
    }

    private static Map<String, Object> week(OpeningWeek week) {
        var days = new LinkedHashMap<String, Object>();
        for (var day : DayOfWeek.values()) {
            List<Map<String, Object>> windows =
                    week.on(day).stream().map(LocationExport::window).toList();
            FileText.put(days, HoursReader.name(day), windows);
        }
        return days;
    }

    private static Map<String, Object> window(OpeningWindow window) {
        var filter = window.filter();
        var recurrence = window.recurrence();
        return FileText.map(
                "from", FileText.of(window.from()),
                "to", FileText.of(window.to()),
                "regime", window.regime().tag(),
                "share", window.share() == OpeningWindow.ALL ? null : window.share(),
                "release", window.release() == 0 ? null : window.release(),
                "groups", filter.groups().stream().sorted().toList(),
                "minMinutes", filter.minMinutes(),
                "maxMinutes", filter.maxMinutes(),
                "weeks", recurrence.weeks() == 1 ? null : recurrence.weeks(),
                "since", date(recurrence.since()),
                "nth", nth(recurrence.nth()),
                "season", season(recurrence.season()));
    }

    private static @Nullable Object nth(int nth) {
        if (nth == 0) {
            return null;
        }
        return nth == Recurrence.LAST ? "last" : nth;
    }

    private static @Nullable Map<String, Object> season(@Nullable Season season) {
        return season == null ? null : FileText.map("from", day(season.from()), "to", day(season.to()));
    }

    private static String day(MonthDay day) {
        return day.toString().substring(2);
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : FileText.of(date);
    }

    private static @Nullable Map<String, Object> written(@Nullable LocalizedText text) {
        return text == null ? null : FileText.of(text);
    }
}
