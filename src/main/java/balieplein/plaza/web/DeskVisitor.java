package balieplein.plaza.web;

import static balieplein.web.Formats.capital;
import static balieplein.web.Formats.minutes;
import static balieplein.web.Formats.money;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.appointments.VisitItem;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitState;
import balieplein.web.Texts;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The visitor at a counter: everything the official needs on one card.
///
/// @param code of the visit
/// @param planned how long the handling takes by plan
/// @param since when the handling began; null while the visitor is on the way
/// @param names what for, with the fee
public record DeskVisitor(
        String code,
        String ticket,
        String planned,
        @Nullable OffsetDateTime since,
        String called,
        List<String> names,
        List<Fact> facts,
        @Nullable String assistance,
        @Nullable String note,
        List<String> documents,
        DeskFinish finish) {

    public record Fact(String name, String value) {}

    public DeskVisitor {
        names = List.copyOf(names);
        facts = List.copyOf(facts);
        documents = List.copyOf(documents);
    }

    static DeskVisitor of(Visit visit, FinishDraft draft, Products products) {
        var calling = visit.calling();
        var documents = CalledBody.documents(visit.needed(), products, Texts.language());
        var started = visit.state() == VisitState.SERVING ? calling.startedAt() : null;
        var at = Objects.requireNonNull(calling.at());
        return new DeskVisitor(
                visit.code(),
                TicketNumber.spaced(visit.ticket()),
                minutes(visit.wish().minutes()),
                started == null ? null : CityTime.offset(started),
                text("plaza.staff.visit.called", time(CityTime.local(at).toLocalTime()), calling.times()),
                names(visit, products),
                facts(visit),
                visit.wish().assistance(),
                visit.wish().note(),
                documents,
                DeskFinish.of(draft, documents, products));
    }

    private static List<String> names(Visit visit, Products products) {
        var items = visit.needed().isEmpty() ? visit.wish().items() : visit.needed();
        return items.stream().map(item -> name(item, products)).toList();
    }

    private static String name(VisitItem item, Products products) {
        var name = products.nameOf(item.step(), Texts.language());
        var fee = products.findStep(item.step()).map(ProductStep::fee).orElse(null);
        return name + (item.count() > 1 ? " × " + item.count() : "") + (fee == null ? "" : " · " + money(fee));
    }

    private static List<Fact> facts(Visit visit) {
        var facts = new ArrayList<Fact>();
        var arrival = visit.arrival();
        var at = Objects.requireNonNull(visit.calling().at());
        facts.add(new Fact(
                text("plaza.staff.visit.appointment"),
                arrival.dueAt() == null
                        ? text("plaza.staff.visit.none")
                        : time(CityTime.local(arrival.dueAt()).toLocalTime())));
        facts.add(new Fact(
                text("plaza.staff.visit.arrived"),
                time(CityTime.local(arrival.at()).toLocalTime())));
        facts.add(new Fact(
                text("plaza.staff.visit.waited"),
                minutes(Math.max(0, Duration.between(arrival.at(), at).toMinutes()))));
        var spoken = visit.wish().language().locale();
        facts.add(new Fact(
                text("plaza.staff.visit.language"),
                capital(spoken.getDisplayLanguage(Texts.language().locale()))));
        if (visit.wish().persons() > 1) {
            facts.add(new Fact(
                    text("plaza.staff.visit.persons"),
                    String.valueOf(visit.wish().persons())));
        }
        return facts;
    }
}
