package balieplein.catalogue;

import balieplein.kernel.Code;
import balieplein.kernel.LocalizedText;

/// A department of the city that is responsible for products.
public record Service(String code, LocalizedText name, String phone, String email) {

    public Service {
        Code.check(code);
    }
}
