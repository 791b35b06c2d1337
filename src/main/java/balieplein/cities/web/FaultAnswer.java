package balieplein.cities.web;

import balieplein.cities.Fault;

/// One fault; `field` and `code` as in every other problem of the API.
record FaultAnswer(int line, String path, String message, String field, String code) {

    static FaultAnswer of(Fault fault) {
        var code = fault.key().substring(fault.key().lastIndexOf('.') + 1);
        return new FaultAnswer(fault.line(), fault.path(), fault.message(), fault.path(), code);
    }
}
