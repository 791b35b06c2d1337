package balieplein.kernel;

import java.util.Locale;
import java.util.Optional;
import org.iban4j.IbanUtil;

/// A bank account. Belgian ones also hold the national check from before IBAN: the first ten digits of the account
/// divided by 97.
///
/// @param value without blanks, in capitals
public record Iban(String value) {

    private static final String BELGIUM = "BE";

    public Iban {
        CheckDigits.require("bank account", Iban::isPossible, value);
    }

    /// Reads what somebody typed, such as `BE15 0910 0000 0130`.
    public static Optional<Iban> find(String typed) {
        var value = CheckDigits.strip(typed).toUpperCase(Locale.ROOT);
        return isPossible(value) ? Optional.of(new Iban(value)) : Optional.empty();
    }

    /// In groups of four: `BE15 0910 0000 0130`.
    public String printed() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return "a bank account";
    }

    private static boolean isPossible(String value) {
        return IbanUtil.isValid(value) && (!value.startsWith(BELGIUM) || CheckDigits.isRest(value.substring(4)));
    }
}
