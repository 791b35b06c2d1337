package balieplein.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The decisions of people about who gets in where: one line per route and operation, with the roles that may use it or
/// the word `everybody`. A route `at a device` sends whoever is refused to the page where devices are paired.
record AccessTable(Map<String, Line> lines) {

    private static final Path FILE = Path.of("src/test/resources/access-matrix.csv");
    private static final String EVERYBODY = "everybody";
    private static final String AT_DEVICE = "at a device: ";

    record Line(boolean open, boolean atDevice, Set<Role> roles) {

        static Line of(String who) {
            if (who.equals(EVERYBODY)) {
                return new Line(true, false, Set.of());
            }
            var roles = EnumSet.noneOf(Role.class);
            Arrays.stream(who.replace(AT_DEVICE, "").split(" "))
                    .map(code -> Role.find(code).orElseThrow(() -> new AssertionError("No role " + code)))
                    .forEach(roles::add);
            return new Line(false, who.startsWith(AT_DEVICE), roles);
        }
    }

    static AccessTable read() {
        try {
            var lines = new TreeMap<String, Line>();
            for (var line : Files.readAllLines(FILE)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var cells = line.split(",", 2);
                    lines.put(cells[0], Line.of(cells[1].strip()));
                }
            }
            return new AccessTable(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
