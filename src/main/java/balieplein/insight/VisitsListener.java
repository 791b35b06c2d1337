package balieplein.insight;

import balieplein.kernel.CurrentCity;
import balieplein.plaza.VisitCorrected;
import balieplein.plaza.VisitFinished;
import balieplein.plaza.VisitLeft;
import balieplein.plaza.VisitRegistered;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hears that a visit began, ended or was corrected. Not an `@ApplicationModuleListener`, because the transaction must
/// begin after the city is known: the event carries it.
@Component
class VisitsListener {

    private final VisitFacts facts;
    private final RequestsTable requests;

    VisitsListener(VisitFacts facts, RequestsTable requests) {
        this.facts = facts;
        this.requests = requests;
    }

    @Async
    @TransactionalEventListener
    void on(VisitRegistered event) {
        record(event.city(), event.visit());
    }

    @Async
    @TransactionalEventListener
    void on(VisitFinished event) {
        record(event.city(), event.visit());
        CurrentCity.run(event.city(), () -> requests.finish(event.visit()));
    }

    @Async
    @TransactionalEventListener
    void on(VisitLeft event) {
        record(event.city(), event.visit());
    }

    @Async
    @TransactionalEventListener
    void on(VisitCorrected event) {
        record(event.city(), event.visit());
    }

    private void record(String city, String visit) {
        CurrentCity.run(city, () -> facts.record(visit));
    }
}
