package balieplein.cities;

import balieplein.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;

/// Reads a whole city file by its sections. Knows no database.
final class CityFileReader {

    static final int FORMAT = 1;

    private final List<CityFileSection> sections;

    CityFileReader(List<CityFileSection> sections) {
        this.sections = List.copyOf(sections);
    }

    Read read(byte[] bytes) {
        var limits = new Reading(List.of(Language.NL));
        return new CityFileText(limits)
                .compose(bytes)
                .map(this::read)
                .orElseGet(() -> new Read(Optional.empty(), limits, List.of()));
    }

    /// Reads a file of some sections only. Of the city it holds the code and the languages, to read the rest with.
    Read readParts(byte[] bytes) {
        var limits = new Reading(List.of(Language.NL));
        return new CityFileText(limits)
                .compose(bytes)
                .map(root -> {
                    var reading = new Reading(CityFileHead.languages(root));
                    var file = new FileEntry(reading, root, "");
                    file.find("city").ifPresent(city -> city.entry().keys());
                    return read(root, reading, file);
                })
                .orElseGet(() -> new Read(Optional.empty(), limits, List.of()));
    }

    private Read read(MappingNode root) {
        var reading = new Reading(CityFileHead.languages(root));
        return read(root, reading, new FileEntry(reading, root, ""));
    }

    private Read read(MappingNode root, Reading reading, FileEntry file) {
        file.find("balieplein").ifPresent(format -> {
            if (!format.raw().equals(String.valueOf(FORMAT))) {
                format.fault("cities.staff.fault.format", format.raw(), FORMAT);
            }
        });
        var changes = new ArrayList<CityFileSection.Change>();
        for (var section : sections) {
            section.keys().forEach(file::find);
            changes.add(section.read(file));
        }
        return new Read(CityFileHead.code(root), reading, changes);
    }

    /// @param code of the city; empty when the file does not tell
    record Read(Optional<String> code, Reading reading, List<CityFileSection.Change> changes) {

        /// All faults of the file, once its references have been checked too.
        ///
        /// @param known the codes of a kind that the city has already
        List<Fault> faults(Function<String, Set<String>> known) {
            return reading.finish(known);
        }
    }
}
