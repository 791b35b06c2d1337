package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CurrentCity;
import balieplein.locations.Location;
import balieplein.locations.OpenDay;
import balieplein.locations.OpeningWindow;
import balieplein.web.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// The openings of a location as a calendar to subscribe to (RFC 5545): an event per opening, one for each day that is
/// closed for a reason. Programs refuse a calendar with nothing in it (RFC 5545, 3.6): of a location that opens on none
/// of the days it says so, today.
final class HoursCalendar {

    private HoursCalendar() {}

    static String of(Location location, List<OpenDay> days, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Balieplein//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        for (var day : days) {
            day.windows().stream()
                    .filter(window -> window.begin(day.date()).isBefore(window.end(day.date())))
                    .forEach(window -> calendar.add(opening(location, day.date(), window, now)));
            if (day.closed() && day.reason() != null) {
                calendar.add(closed(location, day, now));
            }
        }
        if (days.stream().allMatch(OpenDay::closed)) {
            calendar.add(without(location, days.getFirst().date(), now));
        }
        return written(calendar);
    }

    private static VEvent opening(Location location, LocalDate date, OpeningWindow window, Instant now) {
        var event = event(location, date, window.from().toString().replace(":", ""), now);
        event.add(new DtStart<>(window.begin(date)));
        event.add(new DtEnd<>(window.end(date)));
        event.add(new Summary(location.name() + ": "
                + text("locations.regime." + window.regime().tag())));
        return event;
    }

    private static VEvent closed(Location location, OpenDay day, Instant now) {
        var event = event(location, day.date(), "closed", now);
        var reason = day.reason();
        event.add(new DtStart<>(day.date()));
        event.add(new Summary(location.name() + ": " + text("locations.closed")
                + (reason == null ? "" : " (" + reason.in(Texts.language()) + ")")));
        return event;
    }

    private static VEvent without(Location location, LocalDate today, Instant now) {
        var event = event(location, today, "without", now);
        event.add(new DtStart<>(today));
        var key = location.hours().patterns().isEmpty() ? "locations.by-appointment" : "locations.closed";
        event.add(new Summary(location.name() + ": " + text(key)));
        return event;
    }

    /// The same opening keeps its identity, so that a calendar that is read again shows it once.
    private static VEvent event(Location location, LocalDate date, String part, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(date + "-" + part + "." + location.code() + "." + CurrentCity.code() + "@balieplein"));
        event.add(new DtStamp(now));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
