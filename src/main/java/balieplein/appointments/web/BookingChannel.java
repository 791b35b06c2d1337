package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.identity.Actor;
import balieplein.identity.Role;

/// How a booking comes in: told by who is acting.
final class BookingChannel {

    private BookingChannel() {}

    /// Staff book for somebody else, on the phone or at the desk (APT-03, APT-04).
    static Appointment.Channel current() {
        var actor = Actor.current();
        if (actor.has(Role.PHONE)) {
            return Appointment.Channel.PHONE;
        }
        return actor.isStaff() ? Appointment.Channel.DESK : Appointment.Channel.ONLINE;
    }
}
