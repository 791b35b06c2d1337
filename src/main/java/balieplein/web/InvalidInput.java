package balieplein.web;

/// An API request whose input cannot be understood; answered with 422 and all its faults.
public final class InvalidInput extends RuntimeException {

    private final transient FieldErrors errors;

    public InvalidInput(FieldErrors errors) {
        super("Invalid input: " + errors.list());
        this.errors = errors;
    }

    public InvalidInput(String field, String code, String message) {
        this(FieldErrors.none().add(field, code, message));
    }

    public FieldErrors errors() {
        return errors;
    }
}
