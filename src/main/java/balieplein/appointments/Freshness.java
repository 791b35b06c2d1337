package balieplein.appointments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells whether what is free has changed since somebody looked. Every statement that takes or frees a place says so
/// here; the number goes up after its commit and before anybody hears of it, for all instances. So nobody sees
/// something older than what they were just told, and no row is locked for it.
@Component
class Freshness {

    private final JdbcClient sql;

    Freshness(JdbcClient sql) {
        this.sql = sql;
    }

    /// To call after the statement that changes something, in its transaction or without one.
    void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            countOn();
        } else if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, this);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    countOn();
                }

                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(Freshness.this);
                }
            });
        }
    }

    /// To ask before reading what one wants to remember.
    long number() {
        return sql.sql("select last_value from appointments.freshness")
                .query(Long.class)
                .single();
    }

    private void countOn() {
        sql.sql("select nextval('appointments.freshness')").query(Long.class).single();
    }
}
