package balieplein.arrival.web;

import balieplein.web.Page;
import java.util.List;

/// Up to ten things to choose from.
///
/// @param back the screen before this one
public record KioskChoicesPage(KioskView view, String title, List<KioskChoice> choices, String back) implements Page {

    public KioskChoicesPage {
        choices = List.copyOf(choices);
    }
}
