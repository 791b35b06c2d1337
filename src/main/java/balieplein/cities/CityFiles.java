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

    /// The current city as a file.
    public String export() {
        var file = new LinkedHashMap<String, Object>();
        file.put("balieplein", CityFileReader.FORMAT);
        transaction.executeWithoutResult(status -> sections.forEach(section -> file.putAll(inOrder(section))));
        return CityFileWriter.write(file);
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
