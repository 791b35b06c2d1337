package balieplein.arrival.web;

import balieplein.web.Page;
import java.util.List;

/// Free moments to move an appointment to.
///
/// @param taken whether somebody else just took the one that was touched
public record KioskMomentsPage(KioskView view, String code, List<Moment> moments, boolean taken) implements Page {

    /// @param start as it is sent back
    public record Moment(String start, String name) {}

    public KioskMomentsPage {
        moments = List.copyOf(moments);
    }

    @Override
    public int status() {
        return taken ? 409 : 200;
    }
}
