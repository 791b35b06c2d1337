package balieplein.locations;

import balieplein.cities.CityCalendar;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Period;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a location is open: the one source for every page, kiosk, display, mail and feed (LOC-11). Pure, over local
/// dates and times.
///
/// On a day the most specific rule wins: the exception of the location with the fewest days (of two equally long the
/// one entered last), where a holiday or closing day of the city counts as one day and gives way to a location's own
/// exception of one day; then the pattern whose first day came last. Outside the active period the location is closed.
public record OpeningHours(
        Period active, List<OpeningPattern> patterns, List<OpeningException> exceptions, CityCalendar calendar) {

    /// How far ahead the next opening is looked for.
    private static final int DAYS_AHEAD = 400;

    public OpeningHours {
        patterns = patterns.stream()
                .sorted(Comparator.comparing(OpeningPattern::from))
                .toList();
        exceptions = List.copyOf(exceptions);
    }

    public OpenDay day(LocalDate date) {
        var pattern = patternOn(date).orElse(null);
        if (!active.contains(date)) {
            return day(date, pattern, List.of(), null);
        }
        var exception = exceptionOn(date);
        var holiday = calendar.closedFor(date).orElse(null);
        if (exception != null && (holiday == null || exception.length() == 1)) {
            return day(date, pattern, exception.on(date), exception.reason());
        }
        if (holiday != null) {
            return day(date, pattern, List.of(), holiday);
        }
        return day(date, pattern, pattern == null ? List.of() : pattern.on(date), null);
    }

    public List<OpenDay> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(this::day).toList();
    }

    public List<OpeningWindow> windows(LocalDate date) {
        return day(date).windows();
    }

    public Optional<OpeningWindow> openAt(LocalDateTime moment) {
        return windows(moment.toLocalDate()).stream()
                .filter(window -> window.contains(moment.toLocalTime()))
                .findFirst();
    }

    /// Whether the location is open at this moment, until when, and when it opens again.
    public Opening at(LocalDateTime moment) {
        var window = openAt(moment).orElse(null);
        if (window == null) {
            var next = nextOpening(moment).orElse(null);
            return new Opening(false, Regime.CLOSED, next, next);
        }
        var closing = closing(moment.toLocalDate(), window);
        return new Opening(true, window.regime(), closing, nextOpening(closing).orElse(null));
    }

    /// The first opening at or after a moment.
    public Optional<LocalDateTime> nextOpening(LocalDateTime moment) {
        return moment.toLocalDate()
                .datesUntil(moment.toLocalDate().plusDays(DAYS_AHEAD))
                .flatMap(date -> windows(date).stream().map(window -> date.atTime(window.from())))
                .filter(start -> !start.isBefore(moment))
                .findFirst();
    }

    /// What ends a day early that had begun (LOC-10).
    public Optional<OpeningException> suddenOn(LocalDate date) {
        return exceptions.stream()
                .filter(exception -> exception.isSudden() && exception.covers(date))
                .findFirst();
    }

    /// The pattern in force on a day: of the published ones, the last that has begun.
    public Optional<OpeningPattern> patternOn(LocalDate date) {
        for (int i = patterns.size() - 1; i >= 0; i--) {
            var pattern = patterns.get(i);
            if (pattern.isPublished() && !pattern.from().isAfter(date)) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    /// The pattern with this first day that is published, or the one that is not.
    public Optional<OpeningPattern> find(LocalDate from, boolean published) {
        return patterns.stream()
                .filter(pattern -> pattern.from().equals(from) && pattern.isPublished() == published)
                .findFirst();
    }

    /// Whether the public sees the same of both: drafts do not count.
    boolean isShownLike(OpeningHours other) {
        return active.equals(other.active)
                && calendar.equals(other.calendar)
                && patterns.stream()
                        .filter(OpeningPattern::isPublished)
                        .toList()
                        .equals(other.patterns.stream()
                                .filter(OpeningPattern::isPublished)
                                .toList())
                && exceptions.stream()
                        .filter(exception -> !exception.isDraft())
                        .toList()
                        .equals(other.exceptions.stream()
                                .filter(exception -> !exception.isDraft())
                                .toList());
    }

    OpeningHours with(CityCalendar other) {
        return new OpeningHours(active, patterns, exceptions, other);
    }

    public OpeningHours with(OpeningPattern pattern) {
        var more = new ArrayList<>(patterns);
        more.add(pattern);
        return new OpeningHours(active, more, exceptions, calendar);
    }

    public OpeningHours without(OpeningPattern pattern) {
        var less = new ArrayList<>(patterns);
        less.remove(pattern);
        return new OpeningHours(active, less, exceptions, calendar);
    }

    public OpeningHours with(OpeningException exception) {
        var more = new ArrayList<>(exceptions);
        more.add(exception);
        return new OpeningHours(active, patterns, more, calendar);
    }

    public OpeningHours without(OpeningException exception) {
        var less = new ArrayList<>(exceptions);
        less.remove(exception);
        return new OpeningHours(active, patterns, less, calendar);
    }

    private static OpenDay day(
            LocalDate date,
            @Nullable OpeningPattern pattern,
            List<OpeningWindow> windows,
            @Nullable LocalizedText reason) {
        return pattern == null
                ? new OpenDay(date, windows, reason, null, null)
                : new OpenDay(date, windows, reason, pattern.from(), pattern.decision(), pattern.steps());
    }

    /// Called for every day of every calendar anybody looks at: a loop that makes nothing.
    private @Nullable OpeningException exceptionOn(LocalDate date) {
        OpeningException found = null;
        for (int i = exceptions.size() - 1; i >= 0; i--) {
            var exception = exceptions.get(i);
            if (!exception.isDraft()
                    && exception.covers(date)
                    && (found == null || exception.length() < found.length())) {
                found = exception;
            }
        }
        return found;
    }

    /// The end of an opening, across windows that touch, also over midnight.
    private LocalDateTime closing(LocalDate date, OpeningWindow window) {
        var end = date.atStartOfDay().plusMinutes(window.toMinute());
        for (var day : List.of(date, date.plusDays(1))) {
            for (var next : windows(day)) {
                if (day.atTime(next.from()).equals(end)) {
                    end = day.atStartOfDay().plusMinutes(next.toMinute());
                }
            }
        }
        return end;
    }
}
