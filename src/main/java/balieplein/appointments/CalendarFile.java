package balieplein.appointments;

import balieplein.kernel.CityTime;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// An appointment for the calendar of the resident (RFC 5545, RFC 5546): one identity for its whole life, a sequence
/// that goes up with every change, times in the zone of the city.
final class CalendarFile {

    /// What is told of the appointment, in the language of the resident.
    ///
    /// @param city its code, in the identity of the appointment
    /// @param organiser e-mail address of the city
    record Words(
            String city, String cityName, String organiser, String summary, String place, String text, String link) {}

    private CalendarFile() {}

    /// To publish in a file that a resident opens.
    static String published(Appointment appointment, Words words, Instant changed) {
        return write(ImmutableMethod.PUBLISH, event(appointment, words, changed));
    }

    /// To send by mail: asks to put it in the calendar, or to take it out when it is cancelled.
    static String mailed(Appointment appointment, Words words, Instant changed) {
        var event = event(appointment, words, changed);
        var email = appointment.contact().email();
        if (email != null) {
            var attendee = new Attendee(URI.create("mailto:" + email));
            attendee.add(PartStat.ACCEPTED);
            attendee.add(Rsvp.FALSE);
            event.add(attendee);
        }
        return write(isCancelled(appointment) ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST, event);
    }

    private static VEvent event(Appointment appointment, Words words, Instant changed) {
        var event = new VEvent(false);
        var organiser = new Organizer(URI.create("mailto:" + words.organiser()));
        organiser.add(new Cn(words.cityName()));
        event.add(new Uid(appointment.code() + "." + words.city() + "@balieplein"));
        event.add(new DtStamp(changed));
        event.add(new DtStart<>(moment(appointment.start())));
        event.add(new DtEnd<>(moment(appointment.end())));
        event.add(new Sequence(appointment.revision()));
        event.add(isCancelled(appointment) ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Summary(words.summary()));
        event.add(new Location(words.place()));
        event.add(new Description(words.text()));
        event.add(new Url(URI.create(words.link())));
        event.add(organiser);
        return event;
    }

    /// On the clock of the city; in universal time for the second turn of the hour that comes twice, which a calendar
    /// would take for the first.
    private static Temporal moment(Instant instant) {
        var local = instant.atZone(CityTime.ZONE);
        return local.equals(local.withEarlierOffsetAtOverlap()) ? local : instant;
    }

    private static boolean isCancelled(Appointment appointment) {
        return appointment.state() == Appointment.State.CANCELLED;
    }

    private static String write(Method method, VEvent event) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Balieplein//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(CalendarZone.brussels());
        calendar.add(event);
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
