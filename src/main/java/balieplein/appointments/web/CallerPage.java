package balieplein.appointments.web;

import balieplein.web.FieldErrors;
import balieplein.web.Page;

/// What a caller said so far.
///
/// @param reach e-mail address or mobile number
public record CallerPage(String code, String name, String reach, String day, FieldErrors errors) implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
