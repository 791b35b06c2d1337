package balieplein.devices.web;

import balieplein.web.FieldErrors;
import balieplein.web.Page;

public record PairPage(FieldErrors errors) implements Page {

    @Override
    public int status() {
        if (errors.isEmpty()) {
            return 200;
        }
        return errors.list().stream().anyMatch(fault -> fault.code().equals("too-many")) ? 429 : 422;
    }
}
