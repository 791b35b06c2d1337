package balieplein.visitors.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import java.util.Map;

/// Who is expected today, who is inside, who left.
///
/// @param named appointments of today with somebody by name
/// @param hosts colleagues who can have guests; none when nobody is in the register
/// @param rooms to take one of; empty where rooms are only words
/// @param values what was typed
public record GuestsPage(
        String location,
        List<Choice> locations,
        List<GuestRow> rows,
        List<NamedRow> named,
        List<Choice> hosts,
        List<Choice> rooms,
        List<Choice> zones,
        String said,
        Map<String, String> values,
        FieldErrors errors)
        implements Page {

    public GuestsPage {
        locations = List.copyOf(locations);
        rows = List.copyOf(rows);
        named = List.copyOf(named);
        hosts = List.copyOf(hosts);
        rooms = List.copyOf(rooms);
        zones = List.copyOf(zones);
        values = Map.copyOf(values);
    }

    public String at(String field) {
        return values.getOrDefault(field, "");
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
