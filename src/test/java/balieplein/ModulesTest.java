package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private static final Path MAP = Path.of("docs/modules.md");

    /// From the ground up. A module may know those before it, never those after it.
    private static final List<String> ORDER = List.of(
            "kernel",
            "database",
            "web",
            "identity",
            "audit",
            "people",
            "cities",
            "notifications",
            "catalogue",
            "locations",
            "incidents",
            "staff",
            "appointments",
            "rosters",
            "announcements",
            "plaza",
            "zones",
            "pickups",
            "reception",
            "visitors",
            "surveys",
            "devices",
            "arrival",
            "printing",
            "offline",
            "webhooks",
            "insight",
            "floor",
            "models",
            "histories",
            "scenarios",
            "forecasts",
            "simulators");

    private final ApplicationModules modules = ApplicationModules.of(Balieplein.class);

    @Test
    void a_module_knows_only_whom_it_says_it_knows() {
        modules.verify();
    }

    @Test
    void arrows_between_modules_go_down_only() {
        assertThat(modules.stream().map(ModulesTest::name)).containsExactlyInAnyOrderElementsOf(ORDER);
        for (var module : modules) {
            var place = ORDER.indexOf(name(module));
            assertThat(known(module)).as("known to " + name(module)).allMatch(other -> ORDER.indexOf(other) < place);
        }
    }

    /// The map in the documentation is the one of the code. It writes the new one before it fails.
    @Test
    void the_map_of_modules_is_up_to_date() throws IOException {
        var map = map();
        var written = Files.exists(MAP) ? Files.readString(MAP) : "";
        if (!written.equals(map)) {
            Files.writeString(MAP, map);
        }
        assertThat(written)
                .as(MAP + " was out of date and is written anew; commit it")
                .isEqualTo(map);
    }

    private String map() {
        var map = new StringBuilder("""
                # Module map

                Drawn from the code by `ModulesTest`; do not edit. An arrow means “knows”. What every module knows, `kernel`, `database` and `web`, is left out of the drawing.

                ```mermaid
                flowchart TD
                """);
        var drawn = List.of("kernel", "database", "web");
        for (var module : ORDER.reversed()) {
            if (!drawn.contains(module)) {
                map.append("    ").append(module).append('\n');
                known(modules.getModuleByName(module).orElseThrow()).stream()
                        .filter(other -> !drawn.contains(other))
                        .forEach(other -> map.append("    %s --> %s\n".formatted(module, other)));
            }
        }
        map.append("```\n\n| Module | Knows |\n|---|---|\n");
        for (var module : ORDER) {
            map.append("| `%s` | %s |\n"
                    .formatted(
                            module,
                            String.join(
                                    ", ", known(modules.getModuleByName(module).orElseThrow()))));
        }
        return map.toString();
    }

    private List<String> known(ApplicationModule module) {
        var direct = module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModulesTest::name)
                .collect(Collectors.toSet());
        return ORDER.stream().filter(direct::contains).toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
