package balieplein.visitors;

import balieplein.appointments.NamedAppointments;
import balieplein.plaza.VisitCalled;
import balieplein.plaza.VisitFinished;
import balieplein.plaza.VisitLeft;
import balieplein.plaza.VisitRegistered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears who checked in, was called and is gone, inside the transaction of each: a place without named officials, which
/// is almost every place, pays nothing for it, and nobody is told of what did not happen.
@Component
class ReceptionListener {

    private final NamedAppointments named;
    private final Receptions receptions;

    ReceptionListener(NamedAppointments named, Receptions receptions) {
        this.named = named;
        this.receptions = receptions;
    }

    @EventListener
    void on(VisitRegistered event) {
        if (named.areAt(event.location())) {
            receptions.registered(event.visit());
        }
    }

    @EventListener
    void on(VisitCalled event) {
        if (named.areAt(event.location())) {
            receptions.called(event.visit());
        }
    }

    @EventListener
    void on(VisitFinished event) {
        if (named.areAt(event.location())) {
            receptions.ended(event.visit());
        }
    }

    @EventListener
    void on(VisitLeft event) {
        if (named.areAt(event.location())) {
            receptions.ended(event.visit());
        }
    }
}
