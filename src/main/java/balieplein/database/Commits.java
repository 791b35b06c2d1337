package balieplein.database;

import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Commits, and sends along what is to happen right after a commit: one way to PostgreSQL and back for both. After the
/// commit the same statement would be a transaction of its own.
public final class Commits extends JdbcTransactionManager {

    Commits(DataSource dataSource) {
        super(dataSource);
    }

    /// Lets a statement run right after the commit of the current transaction, and not at all when that is undone. It
    /// runs before whatever else waits for the commit, and as often as there are commits until then, at least once.
    ///
    /// @param statement of PostgreSQL, always the same one, without parameters
    /// @throws IllegalStateException when there is no transaction
    public void follow(String statement) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Commits.this);
            }
        });
        TransactionSynchronizationManager.bindResource(this, statement);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        var following = TransactionSynchronizationManager.getResource(this);
        if (following == null) {
            super.doCommit(status);
            return;
        }
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        var connection = Objects.requireNonNull(holder, "transaction without a connection")
                .getConnection();
        try (var both = connection.prepareStatement("commit; " + following)) {
            both.execute();
        } catch (SQLException e) {
            throw translateException("JDBC commit", e);
        }
    }
}
