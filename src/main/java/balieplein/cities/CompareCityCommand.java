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

/// `java -jar balieplein.jar compare-city file.yaml [other.yaml]`: how the city as it is differs from a file, or one
/// file from another; 0 when they say the same, 1 when they differ, 2 when a file has faults or cannot be read.
@Component
final class CompareCityCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String NAME = "compare-city";

    private final CityFiles files;
    private int exitCode;

    CompareCityCommand(CityFiles files) {
        this.files = files;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        if (words.isEmpty() || !words.getFirst().equals(NAME)) {
            return;
        }
        var language = Language.find(Locale.getDefault().getLanguage()).orElse(Language.EN);
        exitCode = Texts.speaking(
                language, () -> run(words.subList(1, words.size()).toArray(String[]::new), System.out));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    int run(String[] names, PrintStream out) {
        if (names.length < 1 || names.length > 2) {
            out.println(Texts.text("cities.staff.command.compare-usage"));
            return 2;
        }
        try {
            var first = Files.readAllBytes(Path.of(names[0]));
            return tell(
                    names.length == 1
                            ? files.difference(first, city -> true)
                            : files.difference(first, Files.readAllBytes(Path.of(names[1]))),
                    out);
        } catch (IOException e) {
            out.println(Texts.text("cities.staff.command.unreadable", String.join(", ", names)));
            return 2;
        }
    }

    private static int tell(CityDifference difference, PrintStream out) {
        return switch (difference) {
            case CityDifference.Compared(var city, var lines) -> {
                lines.forEach(line -> out.println(line.path() + "\n  - " + line.before() + "\n  + " + line.after()));
                out.println(Texts.text("cities.staff.command.compared", city, lines.size()));
                yield lines.isEmpty() ? 0 : 1;
            }
            case CityDifference.Refused(var faults) -> {
                faults.forEach(fault -> out.println(fault.line() + ": " + fault.path() + ": " + fault.message()));
                out.println(Texts.text("cities.staff.command.refused", faults.size()));
                yield 2;
            }
        };
    }
}
