package balieplein.notifications;

import balieplein.kernel.RealTime;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks the gateway what became of text messages.
@Component
class SmsReports {

    private static final int AT_ONCE = 50;

    private final SmsGateway gateway;
    private final LooksTable table;
    private final Fates fates;
    private final TransactionTemplate transactions;
    private final InstantSource realClock = RealTime.CLOCK;

    SmsReports(SmsGateway gateway, LooksTable table, Fates fates, TransactionTemplate transactions) {
        this.gateway = gateway;
        this.table = table;
        this.fates = fates;
        this.transactions = transactions;
    }

    /// For the current city.
    void ask() {
        transactions.executeWithoutResult(
                status -> table.underway(realClock.instant(), AT_ONCE).forEach(this::ask));
    }

    private void ask(LooksTable.Underway underway) {
        switch (gateway.look(underway.reference())) {
            case DELIVERED -> fates.arrived(underway.number());
            case IMPOSSIBLE -> fates.impossible(underway.number());
            case UNDERWAY ->
                table.lookAgain(
                        underway.number(),
                        LookPolicy.waitAfter(underway.looks() + 1)
                                .map(realClock.instant()::plus)
                                .orElse(null));
        }
    }
}
