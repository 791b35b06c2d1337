package balieplein.plaza.web;

import balieplein.appointments.VisitItem;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitEvent;
import balieplein.web.Links;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;

/// What an official has filled in to finish a visit: as the form sends it, and as the address of the desk keeps it
/// while products are added (GUI-07).
///
/// @param items product steps with how often they were handled; 0 = not
/// @param missing which of the documents were not there, counted from 0
/// @param followUp code of the appointment made for next time; empty without one
record FinishDraft(List<VisitItem> items, Set<Integer> missing, String outcome, String followUp) {

    FinishDraft {
        items = List.copyOf(items);
        missing = Set.copyOf(missing);
    }

    /// What was needed, once each as asked for, until somebody says otherwise.
    static FinishDraft of(Visit visit) {
        return new FinishDraft(visit.needed(), Set.of(), VisitEvent.Outcome.COMPLETE.tag(), "");
    }

    /// As the form sends it; a product chosen beside the list counts once.
    static FinishDraft sent(MultiValueMap<String, String> form, Predicate<String> isStep) {
        return new FinishDraft(
                FinishItems.sent(form, isStep),
                FinishForm.numbers(form.get("missing")),
                FinishForm.outcome(form),
                FinishForm.code(form));
    }

    /// As the address keeps it; what is needed when it keeps nothing.
    static FinishDraft kept(MultiValueMap<String, String> query, Visit visit, Predicate<String> isStep) {
        var items = FinishItems.kept(query, isStep);
        return items.isEmpty()
                ? of(visit)
                : new FinishDraft(
                        items,
                        FinishForm.numbers(query.get("missing")),
                        FinishForm.outcome(query),
                        FinishForm.code(query));
    }

    String query() {
        var query = new StringBuilder();
        items.forEach(item -> query.append("&item=").append(Links.encode(item.step() + ":" + item.count())));
        new TreeSet<>(missing).forEach(number -> query.append("&missing=").append(number));
        query.append("&outcome=").append(outcome);
        return followUp.isEmpty()
                ? query.toString()
                : query.append("&follow=").append(followUp).toString();
    }

    FinishDraft followedBy(String code) {
        return new FinishDraft(items, missing, outcome, code);
    }

    /// @param documents what the visitor was asked to bring
    VisitEvent.Closing closing(List<String> documents) {
        var lacking = missing.stream()
                .sorted()
                .filter(number -> number < documents.size())
                .map(documents::get)
                .toList();
        var said = VisitEvent.Outcome.of(outcome);
        var isIncomplete = said == VisitEvent.Outcome.COMPLETE && !lacking.isEmpty();
        return new VisitEvent.Closing(
                items.stream().filter(item -> item.count() > 0).toList(),
                isIncomplete ? VisitEvent.Outcome.INCOMPLETE : said,
                lacking,
                followUp.isEmpty() ? null : followUp);
    }
}
