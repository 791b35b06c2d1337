package balieplein.kernel;

import java.util.regex.Pattern;

/// What people see instead of database ids: `eid`, `stadskantoor`, `7`, `eid.request`.
public final class Code {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,58}[A-Za-z0-9])?");

    private Code() {}

    public static boolean isValid(String code) {
        return FORM.matcher(code).matches();
    }

    /// The code itself. Throws when it holds anything but letters, digits, `.`, `_` and `-`.
    public static String check(String code) {
        if (!isValid(code)) {
            throw new IllegalArgumentException(
                    "'" + code + "' is no code. Maybe use letters, digits, dots and dashes only, 60 at most.");
        }
        return code;
    }
}
