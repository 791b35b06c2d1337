package balieplein.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What an earlier run left behind in a PostgreSQL folder. When the product was killed, its server goes on: it is
/// stopped properly before a new one starts. A `postmaster.pid` whose process is gone or is something else is stale.
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration STOP_TIME = Duration.ofSeconds(60);

    private Postmaster() {}

    static void stopOrphan(Path folder) throws IOException, InterruptedException {
        var pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var orphan = ProcessHandle.of(pid).filter(process -> isPostgresOf(process, folder));
        if (orphan.isPresent()) {
            LOG.warn("A PostgreSQL server of an earlier run is still up in {} (process {}); stopping it.", folder, pid);
            interrupt(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgresOf(ProcessHandle process, Path folder) {
        var commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            if (Files.isReadable(commandLine)) {
                var words = Files.readString(commandLine).split("\0");
                var real = folder.toRealPath().toString();
                return words[0].endsWith("postgres") && java.util.List.of(words).contains(real)
                        || words[0].endsWith("postgres") && isWorkingIn(process, real);
            }
        } catch (IOException e) {
            LOG.warn("Cannot look at process {}: {}", process.pid(), e.toString());
        }
        return process.info().command().orElse("").endsWith("postgres");
    }

    private static boolean isWorkingIn(ProcessHandle process, String folder) throws IOException {
        var workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        return workingFolder.toRealPath().toString().equals(folder);
    }

    /// SIGINT is PostgreSQL's fast shutdown: it ends the sessions, writes a checkpoint and goes.
    private static void interrupt(ProcessHandle postgres) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(postgres.pid()))
                .start()
                .waitFor();
        try {
            postgres.onExit().get(STOP_TIME.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new DatabaseFailure(
                    "The PostgreSQL server of an earlier run (process " + postgres.pid()
                            + ") does not stop. Maybe stop it by hand: kill -INT " + postgres.pid(),
                    e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
