package balieplein.appointments.web;

import balieplein.appointments.Availability;
import balieplein.kernel.CityTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The free moments of a visitor as times of the day; a moment that is theirs already is free to them.
record FreeTimes(Availability free, @Nullable Instant own) {

    private static final int NOON = 12;
    private static final int EVENING = 17;

    /// The first of all; absent when there is none.
    Moments.@Nullable Time first() {
        var start = free.firstFree();
        if (start == null) {
            return own == null ? null : new Moments.Time(own, CityTime.local(own), "", true);
        }
        return new Moments.Time(start, CityTime.local(start), "", start.equals(own));
    }

    List<Moments.Time> on(LocalDate date) {
        var times = new ArrayList<Moments.Time>();
        for (var moment : free.on(date).map(Availability.Day::starts).orElse(List.of())) {
            times.add(time(moment));
        }
        if (own != null
                && CityTime.date(own).equals(date)
                && times.stream().noneMatch(time -> time.start().equals(own))) {
            times.add(new Moments.Time(own, CityTime.local(own), "", true));
            times.sort(Comparator.comparing(Moments.Time::start));
        }
        return times;
    }

    List<Moments.Part> parts(LocalDate date) {
        var times = on(date);
        var parts = new ArrayList<Moments.Part>();
        for (var name : List.of("morning", "afternoon", "evening")) {
            var inside = times.stream().filter(time -> part(time).equals(name)).toList();
            if (!inside.isEmpty()) {
                parts.add(new Moments.Part(name, inside));
            }
        }
        return parts;
    }

    private Moments.Time time(Availability.Moment moment) {
        var plus = moment.label().indexOf('+');
        var twice = plus < 0 ? "" : moment.label().substring(plus);
        return new Moments.Time(
                moment.start(),
                CityTime.local(moment.start()),
                twice,
                moment.start().equals(own));
    }

    private static String part(Moments.Time time) {
        var hour = time.local().getHour();
        return hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
    }
}
