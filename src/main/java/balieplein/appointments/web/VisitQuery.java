package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.VisitItem;
import balieplein.web.InvalidInput;
import balieplein.web.Links;
import java.util.ArrayList;
import java.util.List;

/// What somebody wants to come for, as it travels in an address: `item=eid.request&item=kids-id.request:2`.
final class VisitQuery {

    private VisitQuery() {}

    static List<VisitItem> items(List<String> texts) {
        var items = new ArrayList<VisitItem>();
        for (var text : texts) {
            try {
                items.add(VisitItem.parse(text));
            } catch (IllegalArgumentException e) {
                throw new InvalidInput("item", "invalid", text("appointments.error.item", text));
            }
        }
        return items;
    }

    static String of(List<VisitItem> items) {
        return String.join(
                "&",
                items.stream()
                        .map(item -> "item=" + Links.encode(item.toString()))
                        .toList());
    }

    static String of(List<VisitItem> items, String location) {
        return of(items) + "&location=" + Links.encode(location);
    }
}
