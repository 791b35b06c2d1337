package balieplein.plaza.web;

import static balieplein.web.Formats.minutes;
import static balieplein.web.Formats.money;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.appointments.VisitItem;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.plaza.Desk;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitState;
import balieplein.web.Texts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The visitor at a counter: everything the official needs on one card.
///
/// @param code of the visit
/// @param planned how long the handling takes by plan
/// @param since when the handling began; null while the visitor is on the way
/// @param names what for, with the fee
/// @param why this visitor now
/// @param unanswered called so often that the turn is missed
/// @param rest what the visitor still has to go to other counters for
public record DeskVisitor(
        String code,
        String ticket,
        String planned,
        @Nullable OffsetDateTime since,
        String called,
        List<String> names,
        List<Fact> facts,
        String why,
        List<String> rest,
        boolean priority,
        boolean unanswered,
        @Nullable String assistance,
        @Nullable String note,
        List<String> documents,
        DeskFinish finish) {

    public record Fact(String name, String value) {}

    public DeskVisitor {
        names = List.copyOf(names);
        rest = List.copyOf(rest);
        facts = List.copyOf(facts);
        documents = List.copyOf(documents);
    }

    static DeskVisitor of(Visit visit, FinishDraft draft, Desk desk, Products products) {
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
                DeskFacts.of(visit, desk.with()),
                calling.reason() == null
                        ? ""
                        : DeskQueue.why(visit, calling.reason(), desk.room().rules()),
                desk.rest().stream()
                        .map(step -> products.nameOf(step, Texts.language()))
                        .toList(),
                visit.hasPriority(),
                calling.times() >= desk.room().rules().calls(),
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
}
