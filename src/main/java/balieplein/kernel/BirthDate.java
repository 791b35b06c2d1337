package balieplein.kernel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date of birth as far as it is known: some people know only the year, some nothing.
public record BirthDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) {

    static final BirthDate UNKNOWN = new BirthDate(null, null, null);

    /// The date, when all of it is known.
    public Optional<LocalDate> date() {
        return year == null || month == null || day == null
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    /// As far as known: `1985-07-30`, `1985-07`, `1985` or nothing.
    public String iso() {
        if (year == null) {
            return "";
        }
        var text = "%04d".formatted(year);
        if (month != null) {
            text += "-%02d".formatted(month);
            if (day != null) {
                text += "-%02d".formatted(day);
            }
        }
        return text;
    }

    /// Whether somebody with this date of birth can be alive on a day.
    public boolean isBy(LocalDate day) {
        return year == null || LocalDate.of(year, month == null ? 1 : month, 1).compareTo(day) <= 0;
    }

    @Override
    public String toString() {
        return "a date of birth";
    }
}
