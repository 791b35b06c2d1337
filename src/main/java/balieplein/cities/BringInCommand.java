package balieplein.cities;

import balieplein.kernel.CurrentCity;
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

/// `java -jar balieplein.jar bring-in city kind file [--dry-run] [--all-or-nothing]`: brings in what another system had
/// and ends; 0 when all went well, 1 when the file has faults, 2 when it cannot be read.
@Component
final class BringInCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String NAME = "bring-in";

    private final Intakes intakes;
    private final Cities cities;
    private int exitCode;

    BringInCommand(Intakes intakes, Cities cities) {
        this.intakes = intakes;
        this.cities = cities;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        if (words.isEmpty() || !words.getFirst().equals(NAME)) {
            return;
        }
        var dryRun = arguments.containsOption("dry-run");
        var together = arguments.containsOption("all-or-nothing");
        var language = Language.find(Locale.getDefault().getLanguage()).orElse(Language.EN);
        exitCode = Texts.speaking(language, () -> {
            if (words.size() < 4 || cities.find(words.get(1)).isEmpty()) {
                System.err.println(Texts.text("cities.staff.sheet.usage"));
                return 2;
            }
            return CurrentCity.call(words.get(1), () -> run(words.get(2), words.get(3), dryRun, together, System.out));
        });
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /// In the current city.
    int run(String kind, String name, boolean dryRun, boolean allOrNothing, PrintStream out) {
        try {
            var file = Files.readAllBytes(Path.of(name));
            var report = intakes.take(intakes.get(kind), file, dryRun, allOrNothing);
            report.faults()
                    .forEach(fault ->
                            out.println(name + ":" + fault.line() + ": " + fault.path() + ": " + fault.message()));
            report.lines().forEach(line -> out.println(line.name() + " " + line.code()));
            out.println(Texts.text(
                    "cities.staff.sheet.did",
                    report.created(),
                    report.changed(),
                    report.unchanged(),
                    report.faults().size()));
            return report.faults().isEmpty() ? 0 : 1;
        } catch (IOException e) {
            out.println(Texts.text("cities.staff.command.unreadable", name));
            return 2;
        }
    }
}
