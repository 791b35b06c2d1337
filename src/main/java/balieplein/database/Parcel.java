package balieplein.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;

/// What goes to PostgreSQL together with the commit of one transaction, in the order in which it was written.
final class Parcel {

    private final int most;
    private final List<String> statements = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();
    private @Nullable String following;

    /// @param most statements, then it is full
    Parcel(int most) {
        this.most = most;
    }

    void add(String statement, @Nullable Object... itsValues) {
        statements.add(statement);
        values.addAll(Arrays.asList(itsValues));
    }

    void follow(String statement) {
        following = statement;
    }

    boolean isFull() {
        return statements.size() >= most;
    }

    /// Sends what was written so far, inside the transaction.
    void send(Connection connection) throws SQLException {
        send(connection, statements);
    }

    /// Sends what was written, the commit, and what follows it.
    void commit(Connection connection) throws SQLException {
        statements.add("commit");
        if (following != null) {
            statements.add(following);
        }
        send(connection, statements);
    }

    private void send(Connection connection, List<String> all) throws SQLException {
        try (var together = connection.prepareStatement(String.join(";\n", all))) {
            new ArgumentPreparedStatementSetter(values.toArray()).setValues(together);
            together.execute();
        }
        statements.clear();
        values.clear();
    }
}
