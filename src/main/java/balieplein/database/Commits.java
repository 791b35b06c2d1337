package balieplein.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Commits, and sends along what needs no answer before: the last writes of a transaction, and what is to happen right
/// after it. One way to PostgreSQL and back for all of them, instead of one for each
/// (docs/decisions/0027-last-writes-go-with-the-commit.md).
public final class Commits extends JdbcTransactionManager {

    /// More are sent ahead, so that an act that touches hundreds does not make a statement of its own.
    private static final int TOGETHER = 12;

    private final JdbcTemplate sql;
    private final Map<String, ParsedSql> parsed = new ConcurrentHashMap<>();

    Commits(DataSource dataSource) {
        super(dataSource);
        this.sql = new JdbcTemplate(dataSource);
    }

    /// Writes at the end of the current transaction, or at once without one. What PostgreSQL refuses is thrown by the
    /// commit, which then undoes everything; until then nobody reads it, the same transaction neither.
    ///
    /// @param statement with names for its values, always the same one; nobody hears how many rows it wrote
    public void write(String statement, SqlParameterSource values) {
        var known = parsed.computeIfAbsent(statement, NamedParameterUtils::parseSqlStatement);
        var text = NamedParameterUtils.substituteNamedParameters(known, values);
        var inOrder = NamedParameterUtils.buildValueArray(known, values, null);
        var parcel = TransactionSynchronizationManager.isActualTransactionActive() ? parcel() : new Parcel(1);
        parcel.add(text, inOrder);
        if (parcel.isFull()) {
            sql.execute((Connection connection) -> {
                parcel.send(connection);
                return true;
            });
        }
    }

    /// Lets a statement run right after the commit of the current transaction, and not at all when that is undone. It
    /// runs once, before whatever else waits for the commit.
    ///
    /// @param statement of PostgreSQL, always the same one, without parameters
    /// @throws IllegalStateException when there is no transaction
    public void follow(String statement) {
        parcel().follow(statement);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        var holder = holder();
        var parcel = (Parcel) TransactionSynchronizationManager.getResource(holder);
        if (parcel == null) {
            super.doCommit(status);
            return;
        }
        try {
            parcel.commit(holder.getConnection());
        } catch (SQLException e) {
            throw translateException("JDBC commit", e);
        }
    }

    /// One for each transaction: one inside another has a connection of its own.
    private Parcel parcel() {
        var holder = holder();
        return Optional.ofNullable((Parcel) TransactionSynchronizationManager.getResource(holder))
                .orElseGet(() -> begin(holder));
    }

    private static Parcel begin(ConnectionHolder holder) {
        var parcel = new Parcel(TOGETHER);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(holder);
            }
        });
        TransactionSynchronizationManager.bindResource(holder, parcel);
        return parcel;
    }

    private ConnectionHolder holder() {
        return (ConnectionHolder) Objects.requireNonNull(
                TransactionSynchronizationManager.getResource(obtainDataSource()), "no transaction");
    }
}
