package balieplein.simulators.web;

import balieplein.web.FieldErrors;
import balieplein.web.Page;

/// The panel of the demo: its clock and the way to its other parts.
///
/// @param now what the clock shows, for people
/// @param day of the form, as `2017-01-19`
/// @param time of the form, as `10:00`
public record SimulatorsPage(String now, boolean running, String day, String time, FieldErrors errors) implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
