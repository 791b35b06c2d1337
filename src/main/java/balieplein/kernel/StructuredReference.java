package balieplein.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// The structured reference of a Belgian payment (OGM): twelve digits, the last two are the rest of the first ten,
/// where 0 is written as 97.
public record StructuredReference(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{12}");
    private static final long LARGEST = 9_999_999_999L;

    public StructuredReference {
        CheckDigits.require("structured reference", StructuredReference::isPossible, digits);
    }

    /// Reads `+++010/8068/17183+++`, `***010/8068/17183***` or the digits alone.
    public static Optional<StructuredReference> find(String typed) {
        var digits = CheckDigits.strip(typed);
        return isPossible(digits) ? Optional.of(new StructuredReference(digits)) : Optional.empty();
    }

    /// The reference for a number of at most ten digits, such as that of an invoice.
    public static StructuredReference of(long number) {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException(number + " does not fit in ten digits.");
        }
        var rest = number % 97;
        return new StructuredReference("%010d%02d".formatted(number, rest == 0 ? 97 : rest));
    }

    /// As on a payment form: `+++010/8068/17183+++`.
    public String printed() {
        return digits.replaceFirst("(...)(....)(.....)", "+++$1/$2/$3+++");
    }

    private static boolean isPossible(String digits) {
        return FORM.matcher(digits).matches() && CheckDigits.isRest(digits);
    }
}
