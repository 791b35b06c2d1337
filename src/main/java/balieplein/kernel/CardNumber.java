package balieplein.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a Belgian identity card: twelve digits, the last two are the rest of the first ten, where 0 is written
/// as 97.
public record CardNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{12}");

    public CardNumber {
        CheckDigits.require("card number", CardNumber::isPossible, digits);
    }

    /// Reads `591-2010999-97` or the digits alone.
    public static Optional<CardNumber> find(String typed) {
        var digits = CheckDigits.strip(typed);
        return isPossible(digits) ? Optional.of(new CardNumber(digits)) : Optional.empty();
    }

    /// As on the card: `591-2010999-97`.
    public String printed() {
        return digits.replaceFirst("(...)(.......)(..)", "$1-$2-$3");
    }

    @Override
    public String toString() {
        return "a card number";
    }

    private static boolean isPossible(String digits) {
        return FORM.matcher(digits).matches() && CheckDigits.isRest(digits);
    }
}
