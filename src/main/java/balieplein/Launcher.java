package balieplein;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts Balieplein from {@code java -jar}, whatever Java that is. Compiled for Java 17: on an older Java than 25 it
 * looks for a Java 25 beside it and starts the same command there, or says what is missing.
 */
public final class Launcher {

    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            giveCarriers();
            Method main = Class.forName("balieplein.Balieplein").getMethod("main", String[].class);
            main.invoke(null, (Object) args);
            return;
        }
        Path java = findJava();
        if (java == null) {
            System.err.println("Balieplein needs Java " + NEEDED + ", and this is Java "
                    + Runtime.version().feature() + ". Install a JDK " + NEEDED
                    + " (for example the package temurin-25-jdk) or set JAVA_HOME to one, and start again.");
            System.exit(1);
        }
        System.exit(restart(java, args));
    }

    /**
     * Whoever loads a class from this jar keeps its carrier while waiting for a lock, and whoever has the lock may be
     * without one: with a carrier per processor the first requests stop each other for good (docs/decisions/0030).
     */
    private static void giveCarriers() {
        System.getProperties().putIfAbsent("jdk.virtualThreadScheduler.parallelism", "256");
    }

    private static int restart(Path java, String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-jar");
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroy();
            process.onExit().join();
        }));
        return process.waitFor();
    }

    private static Path findJava() throws IOException {
        List<Path> homes = new ArrayList<>();
        for (String variable : List.of("JAVA_HOME_25", "JAVA_HOME")) {
            String home = System.getenv(variable);
            if (home != null) {
                homes.add(Path.of(home));
            }
        }
        for (String folder : List.of("/usr/lib/jvm", "/opt", "/opt/java", System.getProperty("user.home") + "/.jdks")) {
            if (Files.isDirectory(Path.of(folder))) {
                try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(folder))) {
                    found.forEach(homes::add);
                }
            }
        }
        for (Path home : homes) {
            if (isNeeded(home)) {
                return home.resolve("bin/java");
            }
        }
        return null;
    }

    private static boolean isNeeded(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isReadable(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return false;
        }
        for (String line : Files.readAllLines(release)) {
            if (line.startsWith("JAVA_VERSION=\"" + NEEDED)) {
                return true;
            }
        }
        return false;
    }
}
