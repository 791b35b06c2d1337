package balieplein.appointments.web;

import balieplein.appointments.Alternative;
import balieplein.appointments.Appointments;
import balieplein.appointments.Availability;
import balieplein.appointments.PlannedVisit;
import balieplein.appointments.VisitItem;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.Regime;
import balieplein.web.Texts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sets out the free moments of one week, five working days at a time.
@Component
class MomentPicker {

    private static final int NOON = 12;
    private static final int EVENING = 17;

    private final Appointments appointments;
    private final Locations locations;
    private final InstantSource clock;

    MomentPicker(Appointments appointments, Locations locations, InstantSource clock) {
        this.appointments = appointments;
        this.locations = locations;
        this.clock = clock;
    }

    /// @param day the day to show; absent for the first with something free
    /// @param week a day of the week to show, of which the first day with something free is chosen
    /// @param own a moment that is the visitor's already: free to them
    Moments pick(
            PlannedVisit visit,
            Location location,
            @Nullable LocalDate day,
            @Nullable LocalDate week,
            @Nullable Instant own) {
        var today = CityTime.date(clock.instant());
        var last = today.plusDays(location.rules().horizon());
        var wanted = within(today, last, day != null ? day : week);
        var sunday = sunday(wanted != null ? wanted : last);
        var free = appointments.availability(visit, location, today, sunday, false);
        var first = first(free, own);
        var shown =
                wanted != null ? wanted : first == null ? today : first.local().toLocalDate();
        var monday = shown.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var days = days(free, monday, today, last, own);
        var chosen = day != null
                ? shown
                : days.stream()
                        .filter(each -> each.free() > 0)
                        .map(Moments.Day::date)
                        .findFirst()
                        .orElse(null);
        var previous = monday.isAfter(today) ? monday.minusWeeks(1) : null;
        var next = monday.plusWeeks(1).isAfter(last) ? null : monday.plusWeeks(1);
        return new Moments(
                days.stream()
                        .map(each -> each.date().equals(chosen) ? choose(each) : each)
                        .toList(),
                previous,
                next,
                chosen,
                chosen == null ? List.of() : parts(times(free, chosen, own)),
                first,
                first == null ? "other" : dayName(first.local().toLocalDate(), today),
                first == null ? ways(visit.items(), free.alternatives()) : List.of());
    }

    /// What else there is, for people.
    List<Moments.Way> ways(List<VisitItem> items, List<Alternative> alternatives) {
        var ways = new ArrayList<Moments.Way>();
        for (var other : alternatives) {
            var start = other.start() == null ? null : CityTime.local(other.start());
            var place = Optional.ofNullable(other.location())
                    .flatMap(locations::find)
                    .map(Location::name)
                    .orElse(null);
            var href =
                    switch (other.kind()) {
                        case MOMENT, LOCATION ->
                            "/appointments/slots?" + VisitQuery.of(items, String.valueOf(other.location()))
                                    + (start == null ? "" : "&day=" + start.toLocalDate());
                        case WALK_IN, ONLINE -> VisitTexts.productPath(items);
                        case PHONE -> null;
                    };
            ways.add(new Moments.Way(other.kind().tag(), place, start, other.phone(), href));
        }
        return ways;
    }

    /// The free moments closest to one that is not free.
    static List<Moments.Time> nearest(List<Alternative> alternatives) {
        return alternatives.stream()
                .filter(other -> other.kind() == Alternative.Kind.MOMENT)
                .map(Alternative::start)
                .filter(Objects::nonNull)
                .sorted()
                .map(start -> new Moments.Time(start, CityTime.local(start), "", false))
                .toList();
    }

    private static List<Moments.Day> days(
            Availability free, LocalDate monday, LocalDate today, LocalDate last, @Nullable Instant own) {
        var days = new ArrayList<Moments.Day>();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            var date = monday.plusDays(i);
            var count = times(free, date, own).size();
            if (i < DayOfWeek.SATURDAY.ordinal() || count > 0) {
                days.add(day(free.on(date), date, count, today, last));
            }
        }
        return days;
    }

    private static Moments.Day day(
            Optional<Availability.Day> day, LocalDate date, int count, LocalDate today, LocalDate last) {
        var reason = day.map(Availability.Day::reason)
                .map(text -> text.in(Texts.language()))
                .orElse(null);
        return new Moments.Day(date, state(day, date, count, today, last), count, reason, false);
    }

    private static String state(
            Optional<Availability.Day> day, LocalDate date, int count, LocalDate today, LocalDate last) {
        if (count > 0) {
            return "free";
        }
        if (date.isBefore(today)) {
            return "past";
        }
        var regime = day.map(Availability.Day::regime).orElse(Regime.CLOSED);
        if (regime == Regime.WALK_IN) {
            return "walk-in";
        }
        if (!regime.takesAppointments()) {
            return "closed";
        }
        return date.isAfter(last) ? "later" : "full";
    }

    private static Moments.Day choose(Moments.Day day) {
        return new Moments.Day(day.date(), day.state(), day.free(), day.reason(), true);
    }

    private static List<Moments.Time> times(Availability free, LocalDate date, @Nullable Instant own) {
        var times = new ArrayList<Moments.Time>();
        for (var moment : free.on(date).map(Availability.Day::starts).orElse(List.of())) {
            times.add(time(moment, own));
        }
        if (own != null
                && CityTime.date(own).equals(date)
                && times.stream().noneMatch(time -> time.start().equals(own))) {
            times.add(new Moments.Time(own, CityTime.local(own), "", true));
            times.sort(Comparator.comparing(Moments.Time::start));
        }
        return times;
    }

    private static Moments.Time time(Availability.Moment moment, @Nullable Instant own) {
        var plus = moment.label().indexOf('+');
        var twice = plus < 0 ? "" : moment.label().substring(plus);
        return new Moments.Time(
                moment.start(),
                CityTime.local(moment.start()),
                twice,
                moment.start().equals(own));
    }

    private static Moments.@Nullable Time first(Availability free, @Nullable Instant own) {
        var start = free.firstFree();
        if (start == null) {
            return own == null ? null : new Moments.Time(own, CityTime.local(own), "", true);
        }
        return new Moments.Time(start, CityTime.local(start), "", start.equals(own));
    }

    private static String dayName(LocalDate date, LocalDate today) {
        return date.equals(today) ? "today" : date.equals(today.plusDays(1)) ? "tomorrow" : "other";
    }

    private static List<Moments.Part> parts(List<Moments.Time> times) {
        var parts = new ArrayList<Moments.Part>();
        for (var name : List.of("morning", "afternoon", "evening")) {
            var inside = times.stream().filter(time -> part(time).equals(name)).toList();
            if (!inside.isEmpty()) {
                parts.add(new Moments.Part(name, inside));
            }
        }
        return parts;
    }

    private static String part(Moments.Time time) {
        var hour = time.local().getHour();
        return hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
    }

    private static @Nullable LocalDate within(LocalDate first, LocalDate last, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
