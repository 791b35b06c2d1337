package balieplein.cities;

import balieplein.kernel.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What one reading of a city file gathers while its values are asked for: faults, entries, codes and references.
final class Reading {

    private static final int MOST_FAULTS = 200;

    private final List<Language> languages;
    private final List<Fault> faults = new ArrayList<>();
    private final List<FileEntry> entries = new ArrayList<>();
    private final Map<String, Map<String, Integer>> declared = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /// @param languages of the city, the administrative language first
    Reading(List<Language> languages) {
        this.languages = List.copyOf(languages);
    }

    Language firstLanguage() {
        return languages.getFirst();
    }

    void fault(int line, String path, String key, Object... values) {
        var texts = new ArrayList<String>();
        for (Object value : values) {
            texts.add(Suggestions.shortened(String.valueOf(value)));
        }
        var fault = new Fault(line, path, key, texts);
        if (faults.size() < MOST_FAULTS && !faults.contains(fault)) {
            faults.add(fault);
        }
    }

    void withdraw(String key, String path) {
        faults.removeIf(fault -> fault.key().equals(key) && fault.path().equals(path));
    }

    boolean hasFaultsIn(String path) {
        return faults.stream()
                .map(Fault::path)
                .anyMatch(fault -> fault.equals(path) || fault.startsWith(path + ".") || fault.startsWith(path + "["));
    }

    void opened(FileEntry entry) {
        entries.add(entry);
    }

    void declare(String kind, String code, int line, String path) {
        var earlier = declared.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(code, line);
        if (earlier != null) {
            fault(line, path, "cities.staff.fault.twice", code, earlier);
        }
    }

    void refer(List<String> kinds, String code, int line, String path) {
        references.add(new Reference(kinds, code, line, path));
    }

    /// When every section has been read: keys nobody asked for and references to nothing are faults too.
    ///
    /// @param known the codes of a kind that the city has already
    /// @return all faults, in the order of the file
    List<Fault> finish(Function<String, Set<String>> known) {
        entries.forEach(FileEntry::reportUnknownKeys);
        var unknown = new HashSet<String>(faults.isEmpty() ? Set.of() : Set.of(FileValue.STAND_IN));
        for (var reference : references) {
            if (!reference.isWithin(unknown) && !check(reference, known)) {
                unknown.add(reference.code());
            }
        }
        return faults();
    }

    List<Fault> faults() {
        return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }

    private boolean check(Reference reference, Function<String, Set<String>> known) {
        var candidates = new HashSet<String>();
        for (var kind : reference.kinds()) {
            candidates.addAll(declared.getOrDefault(kind, Map.of()).keySet());
            candidates.addAll(known.apply(kind));
        }
        var isKnown = candidates.contains(reference.code());
        if (!isKnown) {
            fault(
                    reference.line(),
                    reference.path(),
                    "cities.staff.fault.reference",
                    reference.code(),
                    Suggestions.of(reference.code(), candidates));
        }
        return isKnown;
    }
}
