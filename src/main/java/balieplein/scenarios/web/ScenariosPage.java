package balieplein.scenarios.web;

import balieplein.web.Choice;
import balieplein.web.Page;
import java.util.List;

/// The library and what was saved.
///
/// @param location the place the library is for, empty when there is none
/// @param library name and explanation of each scenario, with its address
public record ScenariosPage(List<Choice> locations, String location, List<Offer> library, List<SavedRow> saved)
        implements Page {

    public record Offer(String title, String text, String path) {}

    public ScenariosPage {
        locations = List.copyOf(locations);
        library = List.copyOf(library);
        saved = List.copyOf(saved);
    }
}
