package balieplein.web;

import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.kernel.Money;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/// Times, dates, money and numbers as people read them, in the current language, with no-break spaces. The one place
/// that knows how (house rule 29).
public final class Formats {

    private static final char NO_BREAK = '\u00a0';

    private Formats() {}

    /// `17.20 u.` in Dutch, `17 h 20` in French, `17:20` in English, `17.20 Uhr` in German.
    public static String time(LocalTime time) {
        return switch (Texts.language()) {
            case NL -> format(time, "HH.mm") + NO_BREAK + "u.";
            case FR -> format(time, "HH") + NO_BREAK + "h" + NO_BREAK + format(time, "mm");
            case DE -> format(time, "HH.mm") + NO_BREAK + "Uhr";
            case EN, TR, AR -> format(time, "HH:mm");
        };
    }

    public static String time(Instant instant) {
        return time(CityTime.local(instant).toLocalTime());
    }

    /// `17.20`, for clocks and tight grids.
    public static String clock(LocalTime time) {
        var dots = Texts.language() == Language.NL || Texts.language() == Language.DE;
        return format(time, dots ? "HH.mm" : "HH:mm");
    }

    /// `donderdag 26 november 2026`.
    public static String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(
                Texts.language() == Language.DE ? "EEEE, d. MMMM yyyy" : "EEEE d MMMM yyyy",
                Texts.language().locale()));
    }

    /// `donderdag 26 november`, when the year goes without saying.
    public static String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(
                Texts.language() == Language.DE ? "EEEE, d. MMMM" : "EEEE d MMMM",
                Texts.language().locale()));
    }

    /// `26 november`.
    public static String dayOfMonth(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(
                Texts.language() == Language.DE ? "d. MMMM" : "d MMMM",
                Texts.language().locale()));
    }

    /// `do 26 nov`.
    public static String shortDay(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(
                        "EEE d MMM", Texts.language().locale()))
                .replace(".", "");
    }

    /// `do`, the weekday alone.
    public static String weekday(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("EEE", Texts.language().locale()))
                .replace(".", "");
    }

    /// For the ear: `17.20 uur` in Dutch.
    public static String spoken(LocalTime time) {
        return Texts.language() == Language.NL ? format(time, "HH.mm") + NO_BREAK + "uur" : time(time);
    }

    /// `donderdag`.
    public static String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Texts.language().locale());
    }

    /// `do`.
    public static String shortWeekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT, Texts.language().locale())
                .replace(".", "");
    }

    /// `9.00–15.00`.
    public static String clock(LocalTime from, LocalTime to) {
        return clock(from) + "–" + clock(to);
    }

    /// `€ 22,00`.
    public static String money(Money money) {
        var symbols = DecimalFormatSymbols.getInstance(Texts.language().locale());
        var negative = money.cents() < 0 ? "−" : "";
        var cents = Math.abs(money.cents());
        return "€" + NO_BREAK + negative + number(cents / 100) + symbols.getDecimalSeparator()
                + String.format(java.util.Locale.ROOT, "%02d", cents % 100);
    }

    /// `1.200`.
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Texts.language().locale()).format(number);
    }

    /// A number with one decimal, `4,4`.
    public static String decimal(double number) {
        var format = NumberFormat.getNumberInstance(Texts.language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /// `61 %`, from a share between 0 and 1.
    public static String percent(double share) {
        return number(Math.round(share * 100)) + NO_BREAK + "%";
    }

    /// `12 min.`
    public static String minutes(long minutes) {
        return number(minutes)
                + NO_BREAK
                + (Texts.language() == Language.NL || Texts.language() == Language.DE ? "min." : "min");
    }

    /// Whole minutes, rounded half up.
    public static String minutes(Duration duration) {
        return minutes(Math.round(duration.toSeconds() / 60.0));
    }

    /// With a capital in front, for the start of a sentence or a heading.
    public static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Texts.language().locale()) + text.substring(1);
    }

    private static String format(LocalTime time, String pattern) {
        return time.format(DateTimeFormatter.ofPattern(pattern));
    }
}
