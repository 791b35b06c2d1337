package balieplein.arrival.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Theme;
import java.util.Locale;
import java.util.Optional;

/// The themes of the products as a kiosk names them.
final class KioskThemes {

    private KioskThemes() {}

    static String name(Theme theme) {
        return text("arrival.kiosk.theme." + theme.code());
    }

    static Optional<Theme> find(String code) {
        for (var theme : Theme.values()) {
            if (theme.code().equals(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}
