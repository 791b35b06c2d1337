package balieplein.catalogue;

import balieplein.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes of the days on which a service offers a way of serving, when it goes on or off from a day (CAT-06).
/// What was before that day stays as it was. A way without switches is always on, so a way that goes off for good keeps
/// at least one day.
final class SwitchPolicy {

    /// For a way that never was on.
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private SwitchPolicy() {}

    static List<FeatureSwitch> on(List<FeatureSwitch> now, Feature feature, LocalDate from) {
        var switches = before(now, feature, from);
        var last = switches.stream()
                .filter(each -> each.feature() == feature
                        && from.minusDays(1).equals(each.period().until()))
                .findFirst()
                .orElse(null);
        switches.remove(last);
        var begin = last == null ? from : last.period().from();
        switches.add(new FeatureSwitch(feature, new Period(begin, null)));
        return switches;
    }

    static List<FeatureSwitch> off(List<FeatureSwitch> now, Feature feature, LocalDate from) {
        var switches = before(now, feature, from);
        if (now.stream().noneMatch(each -> each.feature() == feature)) {
            switches.add(new FeatureSwitch(feature, new Period(null, from.minusDays(1))));
        } else if (switches.stream().noneMatch(each -> each.feature() == feature)) {
            switches.add(new FeatureSwitch(feature, new Period(LONG_AGO, LONG_AGO)));
        }
        return switches;
    }

    /// The other ways as they are, and of this one what ends before a day.
    private static List<FeatureSwitch> before(List<FeatureSwitch> now, Feature feature, LocalDate from) {
        var switches = new ArrayList<FeatureSwitch>();
        for (var each : now) {
            if (each.feature() != feature) {
                switches.add(each);
            } else if (each.period().from() == null || each.period().from().isBefore(from)) {
                var last = earliest(each.period().until(), from.minusDays(1));
                switches.add(new FeatureSwitch(feature, new Period(each.period().from(), last)));
            }
        }
        return switches;
    }

    private static LocalDate earliest(@Nullable LocalDate until, LocalDate day) {
        return until == null || until.isAfter(day) ? day : until;
    }
}
