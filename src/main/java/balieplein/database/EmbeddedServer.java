package balieplein.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that the product starts itself when no other is configured, with settings that keep data: fsync and
/// synchronous commit on, password sign-in, and a role of its own that is no superuser.
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String NAME = "balieplein";

    private final FolderLock lock;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedServer(FolderLock lock, EmbeddedPostgres server, String password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    static EmbeddedServer start(Path data, Path program, int port) {
        var lock = FolderLock.take(data);
        try {
            var folder = data.resolve("postgresql");
            Postmaster.stopOrphan(folder);
            var password = password(data);
            var server = builder(folder, program, port, password).start();
            var embedded = new EmbeddedServer(lock, server, password);
            embedded.secure(folder);
            LOG.info("PostgreSQL runs in {} on port {}.", folder, server.getPort());
            return embedded;
        } catch (IOException | SQLException e) {
            lock.close();
            throw new DatabaseFailure(
                    "The embedded PostgreSQL does not start in "
                            + data.toAbsolutePath().normalize() + ": " + e.getMessage()
                            + ". Maybe the disk is full, or this user may not start it (as root it needs user namespaces:"
                            + " run as an ordinary user, or configure a server with BALIEPLEIN_DATABASE_URL).",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            lock.close();
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    String user() {
        return NAME;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.error("The embedded PostgreSQL did not stop by itself.", e);
        } finally {
            lock.close();
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder, Path program, int port, String password) {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setOverrideWorkingDirectory(program.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // it stops last, when nobody needs it any more
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("timezone", "UTC");
        return port == 0 ? builder : builder.setPort(port);
    }

    /// One secret for both roles, readable for the owner of the folder only.
    private static String password(Path data) throws IOException {
        var file = data.resolve("database.password");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    private void secure(Path folder) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                run(connection, "create role " + NAME + " login nosuperuser nobypassrls password '" + password + "'");
                run(connection, "alter role postgres password '" + password + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = '" + NAME + "'")) {
                run(connection, "create database " + NAME + " owner " + NAME);
            }
            Files.writeString(folder.resolve("pg_hba.conf"), """
                    # written by Balieplein: nobody gets in without the password
                    local all all scram-sha-256
                    host  all all 127.0.0.1/32 scram-sha-256
                    host  all all ::1/128 scram-sha-256
                    """);
            run(connection, "select pg_reload_conf()");
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
