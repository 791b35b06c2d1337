package balieplein.cities;

import balieplein.kernel.Language;
import balieplein.web.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/// `java -jar balieplein.jar import-city file.yaml [--dry-run]`: brings in or changes a city and ends; 0 when all went
/// well, 1 when the file has faults, 2 when it cannot be read.
@Component
final class ImportCityCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String NAME = "import-city";

    private final CityFiles files;
    private int exitCode;

    ImportCityCommand(CityFiles files) {
        this.files = files;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        if (words.isEmpty() || !words.getFirst().equals(NAME)) {
            return;
        }
        var dryRun = arguments.containsOption("dry-run");
        var language = Language.find(Locale.getDefault().getLanguage()).orElse(Language.EN);
        exitCode = Texts.speaking(
                language, () -> words.size() < 2 ? explain(System.err) : run(words.get(1), dryRun, System.out));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    int run(String name, boolean dryRun, PrintStream out) {
        byte[] yaml;
        try (var stream = Files.newInputStream(Path.of(name))) {
            yaml = stream.readNBytes(CityFileText.MOST_BYTES + 1);
        } catch (IOException e) {
            out.println(Texts.text("cities.staff.command.unreadable", name));
            return 2;
        }
        return switch (files.put(yaml, dryRun)) {
            case CityImport.Done done -> {
                done.differences()
                        .forEach(difference -> out.println((difference.created() ? "+ " : "~ ") + difference.path()
                                + " " + String.join(", ", difference.fields())));
                out.println(Texts.text(
                        dryRun ? "cities.staff.command.would" : "cities.staff.command.done",
                        done.city(),
                        done.created(),
                        done.changed(),
                        done.unchanged()));
                yield 0;
            }
            case CityImport.Refused refused -> {
                refused.faults()
                        .forEach(fault ->
                                out.println(name + ":" + fault.line() + ": " + fault.path() + ": " + fault.message()));
                out.println(Texts.text(
                        "cities.staff.command.refused", refused.faults().size()));
                yield 1;
            }
        };
    }

    private static int explain(PrintStream out) {
        out.println(Texts.text("cities.staff.command.usage"));
        return 2;
    }
}
