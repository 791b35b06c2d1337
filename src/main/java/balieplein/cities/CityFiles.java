package balieplein.cities;

import balieplein.kernel.CurrentCity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How a city starts, moves and is tested: one YAML file with everything a city configured. Importing is idempotent and
/// all or nothing, and tells of each fault its line, its path and what to do. Exporting gives a file that imports
/// without a change.
@Component
public class CityFiles {

    /// The most a city file may have.
    public static final int MOST_BYTES = 1_000_000;

    private final CityFileReader reader;
    private final List<CityFileSection> sections;
    private final CityFileImport files;
    private final Cities cities;
    private final TransactionTemplate transaction;

    CityFiles(
            List<CityFileSection> sections,
            CityFileImport files,
            Cities cities,
            PlatformTransactionManager transactions) {
        this.reader = new CityFileReader(sections);
        this.sections = sections;
        this.files = files;
        this.cities = cities;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Imports a file, creating its city when it is new. A dry run does everything and takes it back.
    public CityImport put(byte[] yaml, boolean dryRun) {
        return put(yaml, dryRun, city -> true);
    }

    /// Imports a file of a city that the caller may change; a file of another city is refused.
    public CityImport put(byte[] yaml, boolean dryRun, Predicate<String> mayChange) {
        var read = reader.read(yaml);
        var code = read.code();
        if (code.isEmpty()) {
            return new CityImport.Refused(read.faults(kind -> Set.of()));
        }
        if (!mayChange.test(code.get())) {
            var faults = read.reading();
            faults.fault(1, "city.code", "cities.staff.fault.other-city", code.get(), CurrentCity.code());
            return new CityImport.Refused(faults.faults());
        }
        return CurrentCity.call(code.get(), () -> files.put(code.get(), read, dryRun));
    }

    /// Imports a file unless its city is here already, for a start that must not undo later edits.
    CityImport putIfNew(byte[] yaml) {
        return reader.read(yaml)
                .code()
                .filter(city -> cities.find(city).isPresent())
                .<CityImport>map(city -> new CityImport.Done(city, false, 0, 0, 0, List.of()))
                .orElseGet(() -> put(yaml, false));
    }

    /// What a file would change in its city, value by value; nothing is written.
    public CityDifference difference(byte[] yaml, Predicate<String> mayChange) {
        var read = reader.read(yaml);
        var code = read.code().filter(mayChange).orElse(null);
        if (code == null) {
            return put(yaml, true, mayChange) instanceof CityImport.Refused(var faults)
                    ? new CityDifference.Refused(faults)
                    : new CityDifference.Refused(List.of());
        }
        return CurrentCity.call(code, () -> {
            var before = content();
            var after = new LinkedHashMap<String, Object>();
            return files.put(code, read, true, () -> after.putAll(content())) instanceof CityImport.Refused(var faults)
                    ? new CityDifference.Refused(faults)
                    : new CityDifference.Compared(code, FileDifference.between(before, after));
        });
    }

    /// How a city would differ after one file and after another of the same city.
    CityDifference difference(byte[] one, byte[] other) {
        var before = new LinkedHashMap<String, Object>();
        var after = new LinkedHashMap<String, Object>();
        if (look(one, before) instanceof CityImport.Refused(var faults)) {
            return new CityDifference.Refused(faults);
        }
        return switch (look(other, after)) {
            case CityImport.Refused(var faults) -> new CityDifference.Refused(faults);
            case CityImport.Done done ->
                new CityDifference.Compared(done.city(), FileDifference.between(before, after));
        };
    }

    private CityImport look(byte[] yaml, Map<String, Object> content) {
        var read = reader.read(yaml);
        var code = read.code().orElse(null);
        return code == null
                ? new CityImport.Refused(read.faults(kind -> Set.of()))
                : CurrentCity.call(code, () -> files.put(code, read, true, () -> content.putAll(content())));
    }

    /// The current city as a file.
    public String export() {
        return CityFileWriter.write(content());
    }

    private Map<String, Object> content() {
        var file = new LinkedHashMap<String, Object>();
        file.put("balieplein", CityFileReader.FORMAT);
        transaction.executeWithoutResult(status -> sections.forEach(section -> file.putAll(inOrder(section))));
        return file;
    }

    /// Names a file together with the current city as it is now: it changes with either.
    public String mark(String file) {
        return Hash.of(file.strip()) + "." + Hash.of(export());
    }

    /// Whether two marks of the same file were made of the city at different moments, with a change between.
    public static boolean isOfAnotherCity(String seen, String now) {
        var length = now.indexOf('.') + 1;
        return seen.startsWith(now.substring(0, length)) && !seen.equals(now);
    }

    private static Map<String, Object> inOrder(CityFileSection section) {
        var exported = section.export();
        var ordered = new LinkedHashMap<String, Object>();
        section.keys().forEach(key -> FileText.put(ordered, key, exported.get(key)));
        return ordered;
    }
}
