package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.plaza.VisitEvent;
import balieplein.web.Choice;
import balieplein.web.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The form with which an official finishes a visit (GUI-07).
///
/// @param rows what was handled, with how often
/// @param missed which documents were not there
/// @param followUp code of the appointment made for next time; empty without one
/// @param others products that can be added
public record DeskFinish(
        List<Row> rows,
        List<Choice> documents,
        Set<String> missed,
        String outcome,
        String followUp,
        List<Choice> others) {

    public record Row(String step, String name, int count) {}

    public DeskFinish {
        rows = List.copyOf(rows);
        documents = List.copyOf(documents);
        missed = Set.copyOf(missed);
        others = List.copyOf(others);
    }

    static DeskFinish of(FinishDraft draft, List<String> documents, Products products) {
        var choices = new ArrayList<Choice>();
        for (var i = 0; i < documents.size(); i++) {
            choices.add(new Choice(String.valueOf(i), documents.get(i)));
        }
        var rows = draft.items().stream()
                .map(item -> new Row(item.step(), products.nameOf(item.step(), Texts.language()), item.count()))
                .toList();
        var taken = rows.stream().map(Row::step).collect(Collectors.toSet());
        var missed = draft.missing().stream().map(String::valueOf).collect(Collectors.toSet());
        return new DeskFinish(rows, choices, missed, draft.outcome(), draft.followUp(), others(taken, products));
    }

    public List<Choice> outcomes() {
        return Arrays.stream(VisitEvent.Outcome.values())
                .map(known -> new Choice(known.tag(), text("plaza.staff.outcome." + known.tag())))
                .toList();
    }

    private static List<Choice> others(Set<String> taken, Products products) {
        var alphabet = Collator.getInstance(Texts.language().locale());
        return products.listAll().stream()
                .filter(product -> product.state() != Product.State.RETIRED)
                .flatMap(product -> product.steps().stream())
                .map(ProductStep::fullCode)
                .filter(step -> !taken.contains(step))
                .map(step -> new Choice(step, products.nameOf(step, Texts.language())))
                .sorted(Comparator.comparing(Choice::label, alphabet))
                .toList();
    }
}
