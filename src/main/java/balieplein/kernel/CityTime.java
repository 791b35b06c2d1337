package balieplein.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

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

    /// With the city's own offset, as the API shows it.
    public static OffsetDateTime offset(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }
}
