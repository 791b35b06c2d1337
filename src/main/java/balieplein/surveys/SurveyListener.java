package balieplein.surveys;

import balieplein.appointments.AppointmentBooked;
import balieplein.appointments.Appointments;
import balieplein.kernel.CurrentCity;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitFinished;
import balieplein.plaza.VisitPhones;
import balieplein.plaza.VisitState;
import balieplein.plaza.Visits;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hears of visits and bookings that were drawn; of the others nothing is remembered. Not an
/// `@ApplicationModuleListener`, because the transaction must begin after the city is known: the event carries it.
@Component
class SurveyListener {

    private final Asking asking;
    private final Visits visits;
    private final VisitPhones phones;
    private final Appointments appointments;

    SurveyListener(Asking asking, Visits visits, VisitPhones phones, Appointments appointments) {
        this.asking = asking;
        this.visits = visits;
        this.phones = phones;
        this.appointments = appointments;
    }

    @Async
    @TransactionalEventListener(condition = "@surveySampling.draws(#event)")
    void on(VisitFinished event) {
        CurrentCity.run(event.city(), () -> visits.find(event.visit())
                .filter(visit ->
                        visit.state() == VisitState.FINISHED && !event.handled().isEmpty())
                .ifPresent(visit -> ask(visit, event.handled().getFirst().product())));
    }

    @Async
    @TransactionalEventListener(condition = "@surveySampling.draws(#event)")
    void on(AppointmentBooked event) {
        CurrentCity.run(event.city(), () -> appointments
                .find(event.code())
                .ifPresent(appointment -> asking.ask(
                        new Asking.Occasion(
                                Source.booking(event.code()),
                                SurveyChannel.of(event.channel()),
                                event.location(),
                                appointment.items().getFirst().product()),
                        appointment,
                        null)));
    }

    private void ask(Visit visit, String product) {
        var code = visit.arrival().appointment();
        asking.ask(
                new Asking.Occasion(Source.visit(visit.code()), SurveyChannel.COUNTER, visit.location(), product),
                code == null ? null : appointments.find(code).orElse(null),
                phones.find(visit.code()).orElse(null));
    }
}
