package balieplein.catalogue;

import java.util.regex.Pattern;

/// How a Dutch text speaks to its reader: je or u, never both (CAT-07).
final class DutchAddress {

    private static final Pattern INFORMAL = Pattern.compile("\\b(je|jij|jou|jouw|jezelf)\\b", Pattern.CASE_INSENSITIVE);

    /// Not the hour in “10.00 u.”
    private static final Pattern FORMAL =
            Pattern.compile("(?<!\\d[ \u00a0]?)\\b(u|uw|uzelf)\\b(?![.-])", Pattern.CASE_INSENSITIVE);

    private DutchAddress() {}

    static boolean isMixed(CharSequence text) {
        return FORMAL.matcher(text).find() && INFORMAL.matcher(text).find();
    }
}
