package balieplein.catalogue.web;

import balieplein.web.Page;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// @param words what the resident searched, empty when browsing
/// @param alphabetical whether the list runs from A to Z
public record ProductsPage(String words, String title, List<Task> found, List<ThemeLink> themes, boolean alphabetical)
        implements Page {

    public record ThemeLink(String code, String name, boolean chosen) {}

    /// The products under their first letter.
    public Map<String, List<Task>> letters() {
        var letters = new LinkedHashMap<String, List<Task>>();
        found.forEach(task -> letters.computeIfAbsent(letter(task.name()), letter -> new java.util.ArrayList<>())
                .add(task));
        return letters;
    }

    private static String letter(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
