package balieplein.plaza.web;

import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.incidents.Incident;
import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.locations.Location;

/// An alarm that is open at the location, as a colleague reads it; the counter that raised it shows nothing.
///
/// @param sentence where and since when, and who went to look
/// @param free whether nobody said yet that they go to look
public record DeskAlarm(long number, String sentence, boolean free) {

    static DeskAlarm of(Incident incident, Location location) {
        var local = CityTime.local(incident.at());
        var counter = location.findCounter(incident.counter(), local.toLocalDate())
                .map(Counter::name)
                .orElse(incident.counter());
        var coming = incident.coming();
        return new DeskAlarm(
                incident.number(),
                coming == null
                        ? text("plaza.staff.alarm.open", counter, time(local.toLocalTime()))
                        : text("plaza.staff.alarm.coming", counter, time(local.toLocalTime()), coming),
                coming == null);
    }
}
