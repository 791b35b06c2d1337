package balieplein.insight.web;

import static balieplein.web.Formats.dayOfMonth;
import static balieplein.web.Formats.minutes;
import static balieplein.web.Texts.text;

import balieplein.insight.Selection;
import balieplein.insight.Spread;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Figures as people read them.
final class Shown {

    static final String NOTHING = "–";

    private Shown() {}

    /// `17 min.`, below zero with a real minus.
    static String time(@Nullable Duration duration) {
        return duration == null
                ? NOTHING
                : minutes(Spread.wholeMinutes(duration)).replace('-', '−');
    }

    /// Whole minutes without their unit.
    static String bare(@Nullable Duration duration) {
        return duration == null
                ? NOTHING
                : Formats.number(Spread.wholeMinutes(duration)).replace('-', '−');
    }

    /// `6,0 %`, from a share between 0 and 1.
    static String share(@Nullable BigDecimal share) {
        return share == null ? NOTHING : percent(share, 1);
    }

    /// `3,25 %`, for a share so small that a tenth would hide how it moves.
    static String smallShare(@Nullable BigDecimal share) {
        return share == null ? NOTHING : percent(share, 2);
    }

    /// With one decimal.
    static String decimal(BigDecimal number) {
        return decimal(number, 1, 1);
    }

    static String hours(@Nullable Integer hours) {
        return hours == null ? NOTHING : text("insight.staff.over.hours", hours);
    }

    static String days(@Nullable Double days) {
        return days == null ? NOTHING : decimal(BigDecimal.valueOf(days), 0, 1);
    }

    /// `5 september 2016 – 2 oktober 2016`, or one day.
    static String period(Selection selection) {
        var from = selection.from();
        var to = selection.to();
        if (from.equals(to)) {
            return dayOfMonth(from) + " " + from.getYear();
        }
        var year = from.getYear() == to.getYear() ? "" : " " + from.getYear();
        return text("insight.staff.over.period", dayOfMonth(from) + year, dayOfMonth(to) + " " + to.getYear());
    }

    /// `2016-09` as `september 2016`.
    static String month(String month) {
        return java.time.YearMonth.parse(month)
                .format(java.time.format.DateTimeFormatter.ofPattern(
                        "MMMM yyyy", Texts.language().locale()));
    }

    private static String percent(BigDecimal share, int digits) {
        return decimal(share.movePointRight(2), digits, digits) + "\u00a0%";
    }

    private static String decimal(BigDecimal number, int least, int most) {
        var format = NumberFormat.getNumberInstance(Texts.language().locale());
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(number).replace('-', '−');
    }
}
