package balieplein.web;

import java.sql.SQLException;

/// A zero character in something that was typed or sent.
final class ZeroCharacter {

    private static final String ZERO_CHARACTER = "22021";

    private ZeroCharacter() {}

    /// PostgreSQL stores no zero characters, and no code or name has one.
    static boolean isBehind(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && ZERO_CHARACTER.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
