package balieplein.plaza;

import java.util.regex.Pattern;

/// How a queue ticket reads: a letter and three digits, four from the thousandth on (GUI-02).
public final class TicketNumber {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})(\\d{3,6})");

    private TicketNumber() {}

    static boolean isValid(String ticket) {
        return FORM.matcher(ticket).matches();
    }

    /// The ticket somebody typed, in the form in which it is kept: `b 14` is `B014`.
    static String normal(String typed) {
        var compact = typed.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
        var parts = Pattern.compile("([A-Z]{1,3})0*(\\d{1,6})").matcher(compact);
        return parts.matches() ? format(parts.group(1), Integer.parseInt(parts.group(2))) : compact;
    }

    static String format(String prefix, int number) {
        return prefix + (number < 1000 ? "%03d".formatted(number) : Integer.toString(number));
    }

    /// The number behind the letters: 14 of `B014`.
    public static int number(String ticket) {
        var parts = FORM.matcher(ticket);
        return parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
    }

    /// `B 014`, with a no-break space, for screens.
    public static String spaced(String ticket) {
        var parts = FORM.matcher(ticket);
        return parts.matches() ? parts.group(1) + '\u00a0' + parts.group(2) : ticket;
    }
}
