package balieplein.database;

/// The product cannot start on this database; the message says what to check.
class DatabaseFailure extends RuntimeException {

    DatabaseFailure(String message) {
        super(message);
    }

    DatabaseFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
