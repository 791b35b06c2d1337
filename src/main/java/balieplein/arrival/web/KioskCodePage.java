package balieplein.arrival.web;

import balieplein.web.Page;
import java.util.List;

/// Where the code of an appointment is typed or scanned.
///
/// @param form where it is typed: `/code` or, for a letter, `/pick-up/letter`
/// @param card whether the kiosk reads identity cards
/// @param error what is wrong with the code, empty when nothing is
public record KioskCodePage(KioskView view, String form, String code, int tries, String error, boolean card)
        implements Page {

    public boolean isLetter() {
        return form.startsWith("/pick-up");
    }

    public List<String> keys() {
        return KioskCode.KEYS;
    }

    @Override
    public int status() {
        return error.isEmpty() ? 200 : 422;
    }
}
