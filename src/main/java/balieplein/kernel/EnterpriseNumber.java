package balieplein.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a company or association in the Crossroads Bank for Enterprises (KBO): ten digits that start with 0 or
/// 1, the last two are 97 minus the rest of the first eight.
public record EnterpriseNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("[01]\\d{9}");

    public EnterpriseNumber {
        CheckDigits.require("enterprise number", EnterpriseNumber::isPossible, digits);
    }

    /// Reads what somebody typed: `0403.019.261`, `BE 0403 019 261`, or nine digits as on old letters.
    public static Optional<EnterpriseNumber> find(String typed) {
        var digits = CheckDigits.strip(typed).replaceFirst("^(?i)BE", "");
        var whole = digits.length() == 9 ? "0" + digits : digits;
        return isPossible(whole) ? Optional.of(new EnterpriseNumber(whole)) : Optional.empty();
    }

    /// As people write it: `0403.019.261`.
    public String printed() {
        return digits.replaceFirst("(....)(...)(...)", "$1.$2.$3");
    }

    private static boolean isPossible(String digits) {
        return FORM.matcher(digits).matches() && CheckDigits.isComplement("", digits);
    }
}
