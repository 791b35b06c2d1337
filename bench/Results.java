package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Shows the figures of a run as a table, keeps all of them as JSON, and writes a whole run into the documentation.
final class Results {

    private static final Path DOCUMENT = Path.of("docs/benchmarks.md");
    private static final Path FOLDER = Path.of("target/bench");
    private static final String BEGIN = "<!-- written by bin/bench: begin -->";
    private static final String END = "<!-- written by bin/bench: end -->";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Results() {}

    /// @param whole whether everything was measured at full length, as the documentation shows it
    static void write(Map<String, Object> results, boolean whole) throws Exception {
        var all = new LinkedHashMap<String, Object>();
        all.put("date", LocalDate.now().toString());
        all.put("commit", commit());
        all.putAll(results);
        var file = FOLDER.resolve(all.get("date") + "-" + all.get("commit") + ".json");
        Files.createDirectories(FOLDER);
        Files.writeString(file, JSON.writeValueAsString(all) + "\n");
        var run = JSON.readTree(Files.readString(file));
        var table = Summary.of(run);
        System.out.println(table);
        System.out.println("All figures are in " + file + ".");
        if (whole) {
            document(machine(run) + "\n\n" + table);
            System.out.println("The table is in " + DOCUMENT + " too.");
        }
    }

    private static void document(String measured) throws Exception {
        var text = Files.readString(DOCUMENT);
        var before = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
        var after = text.substring(text.indexOf(END));
        Files.writeString(DOCUMENT, before + "\n\n" + measured + "\n" + after);
    }

    private static String machine(JsonNode run) {
        var machine = run.path("machine");
        return """
                Measured on %s at commit %s, in %d minutes. %d processors (%s), %,d MB memory, %s, %s. \
                Other work on the machine when it began (load average of one minute): %s; when it ended, with the bench itself: %s.\
                """.formatted(
                        run.path("date").asString(),
                        run.path("commit").asString(),
                        run.path("minutes").asInt(),
                        machine.path("processors").asInt(),
                        machine.path("processor").asString(),
                        machine.path("memoryMb").asInt(),
                        machine.path("system").asString(),
                        machine.path("java").asString(),
                        machine.path("loadBefore").asString(),
                        run.path("loadAfter").asString());
    }

    private static String commit() throws Exception {
        var git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
        var commit = new String(git.getInputStream().readAllBytes()).strip();
        return commit.isEmpty() ? "unknown" : commit;
    }
}
