package balieplein.kernel;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Belgian numbers end in two digits that follow from the others by dividing by 97.
final class CheckDigits {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s./+*-]");

    private CheckDigits() {}

    /// What somebody typed, without blanks, dots, dashes and slashes.
    static String strip(String typed) {
        return SEPARATORS.matcher(typed).replaceAll("");
    }

    /// The rest of the division, where 0 is written as 97: payment references, identity cards.
    static boolean isRest(String digits) {
        var rest = rest(digits);
        return check(digits) == (rest == 0 ? 97 : rest);
    }

    /// 97 minus the rest of the division: national and enterprise numbers.
    ///
    /// @param century put in front before dividing: `2` for who was born from 2000 on
    static boolean isComplement(String century, String digits) {
        return check(digits) == 97 - rest(century + digits);
    }

    /// The digits themselves when they have the form and the check says yes.
    static String require(String kind, Predicate<String> valid, String digits) {
        if (!valid.test(digits)) {
            throw new IllegalArgumentException("This is no " + kind + ". Maybe a digit was mistyped.");
        }
        return digits;
    }

    private static int rest(String digits) {
        return (int) (Long.parseLong(digits.substring(0, digits.length() - 2)) % 97);
    }

    private static int check(String digits) {
        return Integer.parseInt(digits.substring(digits.length() - 2));
    }
}
