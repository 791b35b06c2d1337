package balieplein.appointments;

import balieplein.database.Commits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells whether what is free has changed since somebody looked. Every statement that takes or frees a place says so
/// here; the number goes up after its commit and before anybody hears of it, for all instances. So nobody sees
/// something older than what they were just told, and no row is locked for it.
@Component
class Freshness {

    private static final String COUNT_ON = "select nextval('appointments.freshness')";

    private final JdbcClient sql;
    private final Commits commits;

    Freshness(JdbcClient sql, Commits commits) {
        this.sql = sql;
        this.commits = commits;
    }

    /// To call after the statement that changes something, in its transaction or without one.
    void changed() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            commits.follow(COUNT_ON);
        } else {
            sql.sql(COUNT_ON).query(Long.class).single();
        }
    }

    /// To ask before reading what one wants to remember.
    long number() {
        return sql.sql("select last_value from appointments.freshness")
                .query(Long.class)
                .single();
    }
}
