package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the figures of a run as JSON and shows them as a table.
final class Results {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Results() {}

    static void write(Map<String, Object> results) throws Exception {
        var all = new LinkedHashMap<String, Object>();
        all.put("date", LocalDate.now().toString());
        all.put("commit", commit());
        all.putAll(results);
        var quick = Boolean.TRUE.equals(results.get("quick"));
        var folder = quick ? Path.of("target/bench") : Path.of("bench/results");
        var file = folder.resolve(all.get("date") + "-" + all.get("commit") + ".json");
        Files.createDirectories(folder);
        Files.writeString(file, JSON.writeValueAsString(all) + "\n");
        System.out.println(Summary.of(JSON.readTree(Files.readString(file))));
        System.out.println("All figures are in " + file + ".");
    }

    private static String commit() throws Exception {
        var git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
        var commit = new String(git.getInputStream().readAllBytes()).strip();
        return commit.isEmpty() ? "unknown" : commit;
    }
}
