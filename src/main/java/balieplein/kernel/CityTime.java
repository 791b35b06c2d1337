package balieplein.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// Between instants, which are stored, and the wall clock of the city, which is shown.
public final class CityTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private CityTime() {}

    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    public static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /// The instant of a wall-clock time. In the hour that exists twice it is the first; in the hour that does not
    /// exist it moves on by the gap.
    public static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    /// The instant at which an opening begins or ends, given on the wall clock: as [#instant], but in the hour that
    /// does not exist it is the end of that hour, so that no opening grows longer than its hours.
    public static Instant edge(LocalDateTime local) {
        var change = ZONE.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant() : instant(local);
    }

    /// With the city's own offset, as the API shows it.
    public static OffsetDateTime offset(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    /// Reads a day as people and programs write it, `2017-01-19`. Years have four digits: others are a slip, and more
    /// than a database holds.
    ///
    /// @throws DateTimeException when it is none
    public static LocalDate day(String text) {
        var day = LocalDate.parse(text.strip());
        checkYear(day.getYear());
        return day;
    }

    /// Reads a moment as programs write it: with any offset, `2017-01-19T10:00:00+01:00`, or on the wall clock of the
    /// city, `2017-01-19T10:00`. A plus sign that became a blank on its way in a URL is forgiven.
    ///
    /// @throws DateTimeException when it is neither
    public static Instant parse(String text) {
        var tidy = text.strip().replace(' ', '+');
        var read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                tidy, OffsetDateTime::from, ZonedDateTime::from, LocalDateTime::from);
        var instant =
                switch (read) {
                    case OffsetDateTime offset -> offset.toInstant();
                    case ZonedDateTime zoned -> zoned.toInstant();
                    default -> instant(LocalDateTime.from(read));
                };
        checkYear(local(instant).getYear());
        return instant;
    }

    private static void checkYear(int year) {
        if (year < 1000 || year > 9999) {
            throw new DateTimeException("The year " + year + " has no four digits.");
        }
    }
}
