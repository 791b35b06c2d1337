package balieplein.insight.web;

import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;

/// What each figure means, now and before.
public record DefinitionsPage(List<Definition> definitions) implements Page {

    /// @param versions the one in force first
    public record Definition(String code, String name, List<Version> versions) {

        public Definition {
            versions = List.copyOf(versions);
        }
    }

    public record Version(int number, LocalDate since, String text) {}

    public DefinitionsPage {
        definitions = List.copyOf(definitions);
    }
}
