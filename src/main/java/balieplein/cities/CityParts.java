package balieplein.cities;

import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes some sections of the current city that came in another form than the city file, by the rules of the file.
@Component
public class CityParts {

    private final List<CityFileSection> sections;
    private final Cities cities;
    private final TransactionTemplate transaction;

    CityParts(List<CityFileSection> sections, Cities cities, TransactionTemplate transaction) {
        this.sections = List.copyOf(sections);
        this.cities = cities;
        this.transaction = transaction;
    }

    /// All of it or nothing. The paths of faults are those of the parts; their lines say nothing.
    ///
    /// @param parts as [CityFileSection#export] gives them, by key
    public CityImport put(Map<String, Object> parts) {
        var city = cities.current();
        var file = new LinkedHashMap<String, Object>();
        file.put("balieplein", CityFileReader.FORMAT);
        file.put(
                "city",
                FileText.map(
                        "code",
                        city.code(),
                        "languages",
                        city.languages().stream().map(Language::tag).toList()));
        file.putAll(parts);
        var owners = sections.stream()
                .filter(section -> section.keys().stream().anyMatch(parts::containsKey))
                .toList();
        var yaml = CityFileWriter.write(file).getBytes(StandardCharsets.UTF_8);
        var read = new CityFileReader(owners).readParts(yaml);
        return Objects.requireNonNull(transaction.execute(status -> write(read)));
    }

    private CityImport write(CityFileReader.Read read) {
        var known = new HashMap<String, Set<String>>();
        var faults = read.faults(kind -> known.computeIfAbsent(kind, this::known));
        if (!faults.isEmpty()) {
            return new CityImport.Refused(faults);
        }
        var tally = new Tally();
        read.changes().forEach(change -> change.apply(tally));
        return new CityImport.Done(
                CurrentCity.code(), false, tally.created(), tally.changed(), tally.unchanged(), tally.differences());
    }

    private Set<String> known(String kind) {
        var known = new TreeSet<String>();
        sections.forEach(section -> known.addAll(section.known(kind)));
        return known;
    }
}
