package balieplein.web;

/// What was asked for does not exist, or belongs to somebody else: the answer is the same 404.
public final class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
