package balieplein.zones.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One zone: how full it is, and when it is closed for works (FLO-01, FLO-02).
///
/// @param path of the screen, under which its actions are
/// @param back path of all zones of the location
/// @param facts what it is, in words
/// @param counted whether its places are counted
/// @param others zones to wait in meanwhile
/// @param typed by field
public record ZonePage(
        String location,
        String name,
        String path,
        String back,
        List<Fact> facts,
        boolean counted,
        List<Works> works,
        List<Choice> others,
        Map<String, String> typed,
        FieldErrors errors)
        implements Page {

    public record Fact(String name, String value) {}

    /// @param from as an address has it
    public record Works(String from, String days, String instead) {}

    public ZonePage {
        facts = List.copyOf(facts);
        works = List.copyOf(works);
        others = List.copyOf(others);
        typed = Map.copyOf(typed);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String typed(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }
}
