package balieplein.locations;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What changes between two patterns (LOC-09): the windows that go and come, weekday by weekday, and the product steps
/// whose regime becomes another.
///
/// @param days the weekdays that change
/// @param steps full codes of the steps that change
public record WeekDifference(List<Day> days, List<Step> steps) {

    public record Day(DayOfWeek weekday, List<OpeningWindow> gone, List<OpeningWindow> come) {}

    /// @param was its regime by itself before; closed is a regime, absent means that it followed its window
    public record Step(String step, String was, String becomes) {}

    private static final String FOLLOWS = "follows";

    public static WeekDifference between(OpeningPattern before, OpeningPattern after) {
        var days = new ArrayList<Day>();
        for (var weekday : DayOfWeek.values()) {
            var was = before.week().on(weekday);
            var becomes = after.week().on(weekday);
            if (!was.equals(becomes)) {
                days.add(new Day(weekday, without(was, becomes), without(becomes, was)));
            }
        }
        return new WeekDifference(days, steps(before.steps(), after.steps()));
    }

    public boolean isEmpty() {
        return days.isEmpty() && steps.isEmpty();
    }

    private static List<Step> steps(Map<String, Regime> before, Map<String, Regime> after) {
        var codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        return codes.stream()
                .map(code -> new Step(code, tag(before, code), tag(after, code)))
                .filter(step -> !step.was().equals(step.becomes()))
                .toList();
    }

    private static String tag(Map<String, Regime> regimes, String code) {
        var regime = regimes.get(code);
        return regime == null ? FOLLOWS : regime.tag();
    }

    private static List<OpeningWindow> without(List<OpeningWindow> windows, List<OpeningWindow> others) {
        return windows.stream().filter(window -> !others.contains(window)).toList();
    }
}
