package balieplein.catalogue.web;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a list of texts, one on each line; a language that has any has as many as the first one.
record LinesReader(FormReader form) {

    List<LocalizedText> read(String field, int most) {
        var first = form.languages().getFirst();
        var texts = new ArrayList<Map<Language, String>>();
        split(field, first).forEach(line -> texts.add(new LinkedHashMap<>(Map.of(first, line))));
        if (texts.size() > most) {
            form.fault(FormReader.key(field, first), "too-many", texts.size(), most);
        }
        for (var language : form.languages().subList(1, form.languages().size())) {
            var lines = split(field, language);
            if (!lines.isEmpty() && lines.size() != texts.size()) {
                form.fault(FormReader.key(field, language), "lines", lines.size(), texts.size());
                continue;
            }
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).equals(FormReader.MISSING)) {
                    texts.get(i).put(language, lines.get(i));
                }
            }
        }
        return texts.stream().map(LocalizedText::new).toList();
    }

    private List<String> split(String field, Language language) {
        return form.form()
                .getOrDefault(FormReader.key(field, language), "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
