package balieplein.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// Looks whether a configured database is one that the product can live in.
final class DatabaseCheck {

    private DatabaseCheck() {}

    /// Throws [DatabaseFailure] with what to do about it.
    static void check(DatabaseConfiguration.Address address) {
        var login = new Properties();
        login.setProperty("user", address.user());
        login.setProperty("password", address.password());
        login.setProperty("connectTimeout", "5");
        login.setProperty("loginTimeout", "8");
        try (var connection = DriverManager.getConnection(address.url(), login);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select rolsuper or rolbypassrls, current_setting('server_version_num')::int from pg_roles where rolname = current_user")) {
            rows.next();
            if (rows.getBoolean(1)) {
                throw new DatabaseFailure("The database user '" + address.user()
                        + "' is a superuser or bypasses row-level security, so that cities would not be kept apart."
                        + " Create an ordinary role that owns the database and set BALIEPLEIN_DATABASE_USER to it.");
            }
            if (rows.getInt(2) < 160000) {
                throw new DatabaseFailure("PostgreSQL " + rows.getInt(2) / 10000
                        + " is too old; Balieplein needs PostgreSQL 16 or newer.");
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(
                    "No connection to the database " + address.url() + " as '" + address.user() + "': " + e.getMessage()
                            + ". Check BALIEPLEIN_DATABASE_URL (jdbc:postgresql://host:port/name), BALIEPLEIN_DATABASE_USER,"
                            + " BALIEPLEIN_DATABASE_PASSWORD, and whether the server runs and lets this machine in.",
                    e);
        }
    }
}
