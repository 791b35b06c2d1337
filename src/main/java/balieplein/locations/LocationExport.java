package balieplein.locations;

import balieplein.cities.FileText;
import balieplein.kernel.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                "from", date(active.from()),
                "until", date(active.until()),
                "address", address(location.address()),
                "phone", facilities.phone(),
                "wifi", facilities.wifi() ? true : null,
                "entrance", written(facilities.entrance()),
                "accessibility", written(facilities.accessibility()),
                "appointments", rules(location.rules()),
                "zones", location.zones().stream().map(LocationExport::zone).toList(),
                "pools", location.pools().stream().map(LocationExport::pool).toList(),
                "counters",
                        location.counters().stream()
                                .map(LocationExport::counter)
                                .toList(),
                "displays",
                        location.displays().stream()
                                .map(LocationExport::display)
                                .toList(),
                "kiosks", location.kiosks().stream().map(LocationExport::kiosk).toList(),
                "hours",
                        location.hours().patterns().stream()
                                .map(LocationExport::pattern)
                                .toList(),
                "exceptions",
                        location.hours().exceptions().stream()
                                .map(LocationExport::exception)
                                .toList());
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
                "release", rules.release() == BookingRules.Release.MIDNIGHT ? null : FileText.of(rules.release()));
    }

    private static Map<String, Object> zone(Location.Zone zone) {
        return FileText.map("code", zone.code(), "name", FileText.of(zone.name()));
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
        return FileText.map("code", display.code(), "name", display.name(), "zones", display.zones());
    }

    private static Map<String, Object> kiosk(Location.Kiosk kiosk) {
        return FileText.map("code", kiosk.code(), "name", kiosk.name());
    }

    private static Map<String, Object> pattern(OpeningPattern pattern) {
        var decision = pattern.decision();
        var written = FileText.map(
                "from", FileText.of(pattern.from()),
                "state", pattern.isPublished() ? null : pattern.state().tag(),
                "decision",
                        decision == null
                                ? null
                                : FileText.map(
                                        "body", decision.body(),
                                        "date", date(decision.date()),
                                        "number", decision.number()));
        written.put("week", week(pattern.week()));
        return written;
    }

    private static Map<String, Object> exception(OpeningException exception) {
        return FileText.map(
                "from", FileText.of(exception.from()),
                "to", FileText.of(exception.to()),
                "reason", FileText.of(exception.reason()),
                "week", week(exception.week()));
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
        return FileText.map(
                "from", FileText.of(window.from()),
                "to", FileText.of(window.to()),
                "regime", window.regime().tag());
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : FileText.of(date);
    }

    private static @Nullable Map<String, Object> written(@Nullable LocalizedText text) {
        return text == null ? null : FileText.of(text);
    }
}
