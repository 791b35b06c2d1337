package balieplein.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number by which Belgium knows a person (INSZ): eleven digits with the date of birth, a serial that is odd for
/// men, and a check. Who is not in the National Register has a bis number: 20 is added to the month when the sex is not
/// known, 40 when it is. Numbers with 60 added exist for tests only and belong to nobody.
///
/// Rules: royal decree of 3 April 1984 on the composition of the identification number; Crossroads Bank decree of
/// 8 February 1991 for bis numbers.
///
/// @param digits eleven digits. They are never shown in logs: [#toString] hides them.
public record NationalNumber(String digits) {

    public enum Kind {
        NATIONAL(0),
        BIS_WITHOUT_SEX(20),
        BIS(40),
        TEST(60);

        private final int added;

        Kind(int added) {
            this.added = added;
        }

        private static @Nullable Kind ofMonth(int month) {
            for (var kind : values()) {
                if (month >= kind.added && month <= kind.added + 12) {
                    return kind;
                }
            }
            return null;
        }
    }

    public enum Sex {
        MALE,
        FEMALE,
        UNKNOWN
    }

    private static final Pattern FORM = Pattern.compile("\\d{11}");
    private static final String THIS_CENTURY = "2";

    /// Throws when the number cannot be: wrong check, impossible date, serial 000 or 999.
    public NationalNumber {
        CheckDigits.require("national number", NationalNumber::isPossible, digits);
    }

    /// Reads what somebody typed, such as `85.07.30-033.28`.
    public static Optional<NationalNumber> find(String typed) {
        var digits = CheckDigits.strip(typed);
        return isPossible(digits) ? Optional.of(new NationalNumber(digits)) : Optional.empty();
    }

    public Kind kind() {
        var kind = Kind.ofMonth(part(digits, 2));
        if (kind == null) {
            throw new IllegalStateException("A checked number lost its kind.");
        }
        return kind;
    }

    public Sex sex() {
        if (kind() == Kind.BIS_WITHOUT_SEX) {
            return Sex.UNKNOWN;
        }
        return serial(digits) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /// The check tells the century: the same nine digits give another check for who was born from 2000 on.
    public BirthDate birth() {
        var century = CheckDigits.isComplement(THIS_CENTURY, digits) ? 2000 : 1900;
        var year = century + part(digits, 0);
        var month = part(digits, 2) - kind().added;
        var day = part(digits, 4);
        if (month == 0) {
            return year == 1900 ? BirthDate.UNKNOWN : new BirthDate(year, null, null);
        }
        return new BirthDate(year, month, isUnknownDay(day) ? null : day);
    }

    /// The number in its printed form, for a form that its owner sees: `85.07.30-033.28`.
    public String printed() {
        return digits.replaceFirst("(..)(..)(..)(...)(..)", "$1.$2.$3-$4.$5");
    }

    /// Hides the number: it must never reach a log or a message.
    @Override
    public String toString() {
        return "a national number";
    }

    private static boolean isPossible(String digits) {
        if (!FORM.matcher(digits).matches() || serial(digits) == 0 || serial(digits) == 999) {
            return false;
        }
        return CheckDigits.isComplement("", digits) && isDate(digits, 1900)
                || CheckDigits.isComplement(THIS_CENTURY, digits) && isDate(digits, 2000);
    }

    private static boolean isDate(String digits, int century) {
        var kind = Kind.ofMonth(part(digits, 2));
        if (kind == null) {
            return false;
        }
        var month = part(digits, 2) - kind.added;
        var day = part(digits, 4);
        if (month == 0 || isUnknownDay(day)) {
            return true;
        }
        try {
            LocalDate.of(century + part(digits, 0), month, day);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    /// 00 when it is not known, above 31 when the serials of such a month were used up.
    private static boolean isUnknownDay(int day) {
        return day == 0 || day > 31;
    }

    private static int part(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }

    private static int serial(String digits) {
        return Integer.parseInt(digits.substring(6, 9));
    }
}
