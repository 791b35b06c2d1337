package balieplein.plaza.web;

import balieplein.appointments.VisitItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;

/// The products that the form of the desk sends or the address keeps, with how often they were handled.
final class FinishItems {

    private static final String COUNT = "count.";
    private static final int MOST = 20;

    private FinishItems() {}

    /// As the form sends them; a product chosen beside the list counts once.
    static List<VisitItem> sent(MultiValueMap<String, String> form, Predicate<String> isStep) {
        var items = new ArrayList<VisitItem>();
        form.forEach((name, values) -> {
            if (name.startsWith(COUNT) && isStep.test(name.substring(COUNT.length()))) {
                items.add(new VisitItem(name.substring(COUNT.length()), FinishForm.number(values.getFirst()), null));
            }
        });
        var added = form.getFirst("add");
        if (added != null
                && isStep.test(added)
                && items.stream().noneMatch(item -> item.step().equals(added))) {
            items.add(new VisitItem(added, 1, null));
        }
        return items.subList(0, Math.min(items.size(), MOST));
    }

    /// As the address keeps them.
    static List<VisitItem> kept(MultiValueMap<String, String> query, Predicate<String> isStep) {
        var items = new ArrayList<VisitItem>();
        for (var text : query.getOrDefault("item", List.of())) {
            var parts = text.split(":", 2);
            if (isStep.test(parts[0]) && items.size() < MOST) {
                items.add(new VisitItem(parts[0], parts.length == 2 ? FinishForm.number(parts[1]) : 1, null));
            }
        }
        return items;
    }
}
