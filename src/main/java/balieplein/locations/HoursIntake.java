package balieplein.locations;

import balieplein.cities.Intake;
import balieplein.cities.Sheet;
import balieplein.cities.SheetRow;
import balieplein.identity.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opening hours of another system, one window a line. All windows of a location from one day on are one
/// pattern. It comes in as a draft, because hours are decided on before the public sees them (LOC-09).
@Component
class HoursIntake implements Intake {

    private record Group(String location, LocalDate from) {}

    private static final List<String> NEEDED = List.of("location", "from", "weekday", "opens", "closes");
    private static final Map<String, DayOfWeek> DUTCH = Map.of(
            "maandag", DayOfWeek.MONDAY,
            "dinsdag", DayOfWeek.TUESDAY,
            "woensdag", DayOfWeek.WEDNESDAY,
            "donderdag", DayOfWeek.THURSDAY,
            "vrijdag", DayOfWeek.FRIDAY,
            "zaterdag", DayOfWeek.SATURDAY,
            "zondag", DayOfWeek.SUNDAY);

    private final OpeningPlans plans;
    private final Locations locations;

    HoursIntake(OpeningPlans plans, Locations locations) {
        this.plans = plans;
        this.locations = locations;
    }

    @Override
    public String kind() {
        return "hours";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.LOCATION_MANAGER, Role.ADMIN);
    }

    @Override
    public Report take(byte[] file) {
        var sheet = Sheet.read(file, NEEDED);
        var groups = new LinkedHashMap<Group, List<SheetRow>>();
        for (var row : sheet.rows()) {
            var group = new Group(row.get("location"), row.date("from"));
            groups.computeIfAbsent(group, same -> new ArrayList<>()).add(row);
        }
        var counts = new int[3];
        var lines = new ArrayList<Line>();
        groups.forEach((group, rows) -> {
            var what = take(group, rows);
            if (what >= 0) {
                counts[what]++;
                lines.add(new Line(rows.getFirst().line(), group.location() + " " + group.from(), group.location()));
            }
        });
        return new Report(counts[0], counts[1], counts[2], sheet.faults(), lines);
    }

    /// 0 for a new pattern, 1 for a changed one, 2 for one that is there, -1 for one with faults.
    private int take(Group group, List<SheetRow> rows) {
        var first = rows.getFirst();
        if (locations.find(group.location()).isEmpty()) {
            rows.forEach(row -> row.fault("location", "locations.staff.import.location", group.location()));
        }
        var week = week(rows);
        if (week == null || rows.stream().anyMatch(SheetRow::isFaulty)) {
            return -1;
        }
        var pattern = new OpeningPattern(group.from(), OpeningPattern.State.DRAFT, decision(first), week);
        var hours = locations.get(group.location()).hours();
        var published = hours.find(group.from(), true);
        if (published.isPresent()) {
            return isSame(published.get(), pattern) ? 2 : told(first, "published");
        }
        var draft = hours.find(group.from(), false).orElse(null);
        if (draft != null && isSame(draft, pattern)) {
            return 2;
        }
        var seen = draft == null ? "" : draft.mark();
        return switch (plans.draft(group.location(), draft == null ? null : group.from(), seen, pattern)) {
            case Planning.Planned _ -> draft == null ? 0 : 1;
            case Planning.PastDay _ -> told(first, "past");
            case Planning _ -> told(first, "meanwhile");
        };
    }

    private static boolean isSame(OpeningPattern one, OpeningPattern other) {
        return one.week().equals(other.week());
    }

    private static int told(SheetRow row, String why) {
        row.fault("from", "locations.staff.import." + why);
        return -1;
    }

    private static @Nullable OpeningWeek week(List<SheetRow> rows) {
        var days = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        for (var row : rows) {
            var day = weekday(row);
            var window = window(row);
            if (day == null || window == null) {
                continue;
            }
            var others = days.computeIfAbsent(day, same -> new ArrayList<>());
            if (others.stream().anyMatch(window::overlaps)) {
                row.fault("opens", "locations.staff.import.overlap");
            } else {
                others.add(window);
            }
        }
        return days.isEmpty() ? null : new OpeningWeek(days);
    }

    private static @Nullable DayOfWeek weekday(SheetRow row) {
        var written = row.get("weekday").toLowerCase(Locale.ROOT);
        var day = DUTCH.get(written);
        for (var each : DayOfWeek.values()) {
            day = each.name().toLowerCase(Locale.ROOT).equals(written) ? each : day;
        }
        if (day == null && !written.isEmpty()) {
            row.fault("weekday", "locations.staff.import.weekday", written);
        }
        return day;
    }

    private static @Nullable OpeningWindow window(SheetRow row) {
        LocalTime opens = row.time("opens");
        LocalTime closes = row.time("closes");
        var regime = regime(row);
        if (row.isFaulty() || regime == null) {
            return null;
        }
        if (!closes.isAfter(opens)) {
            row.fault("closes", "locations.staff.import.closes");
            return null;
        }
        return new OpeningWindow(opens, closes, regime);
    }

    private static @Nullable Regime regime(SheetRow row) {
        var written = row.find("regime");
        for (var regime : Regime.values()) {
            var tag = regime.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (regime != Regime.CLOSED && tag.equals(written.isEmpty() ? "appointment" : written)) {
                return regime;
            }
        }
        row.fault("regime", "locations.staff.import.regime", written);
        return null;
    }

    private static @Nullable Decision decision(SheetRow row) {
        var body = row.find("decision_body");
        var date = row.find("decision_date");
        return body.isEmpty()
                ? null
                : new Decision(
                        body,
                        date.isEmpty() ? null : row.date("decision_date"),
                        row.find("decision_number").isEmpty() ? null : row.find("decision_number"));
    }
}
