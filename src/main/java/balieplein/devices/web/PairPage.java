package balieplein.devices.web;

import balieplein.web.FieldErrors;
import balieplein.web.Page;

public record PairPage(FieldErrors errors) implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
