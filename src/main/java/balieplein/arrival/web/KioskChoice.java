package balieplein.arrival.web;

import org.jspecify.annotations.Nullable;

/// Something to touch.
///
/// @param href null for what is shown and cannot be chosen
public record KioskChoice(
        String icon, String title, String note, @Nullable String href) {

    static KioskChoice to(String icon, String title, String note, String href) {
        return new KioskChoice(icon, title, note, href);
    }

    static KioskChoice not(String icon, String title, String note) {
        return new KioskChoice(icon, title, note, null);
    }
}
