package balieplein.people.web;

import balieplein.web.FieldErrors;
import balieplein.web.Page;

/// The number that was typed is never shown again.
public record PeoplePage(String reason, FieldErrors errors) implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
