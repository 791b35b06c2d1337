package balieplein.plaza.web;

import balieplein.appointments.VisitItem;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.plaza.Visit;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The visitor a counter called, for programs.
///
/// @param why this one now: `due`, `turn`, … as [balieplein.plaza.CallReason] tells them
/// @param waited whole minutes since the arrival
/// @param late whole minutes since the agreed time; negative when called before
/// @param note from the official who sent the visitor on
/// @param documents what the visitor was asked to bring
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalledBody(
        String visit,
        String ticket,
        String counter,
        @Nullable String why,
        List<Item> items,
        long waited,
        @Nullable Long late,
        @Nullable OffsetDateTime start,
        String language,
        @Nullable String assistance,
        @Nullable String note,
        List<String> documents) {

    record Item(
            String step, String name, int count, @Nullable String variant) {}

    static CalledBody of(Visit visit, Products products, Language language) {
        var at = Objects.requireNonNull(visit.calling().at());
        var due = visit.arrival().dueAt();
        return new CalledBody(
                visit.code(),
                visit.ticket(),
                Objects.requireNonNull(visit.calling().counter()),
                visit.calling().reason() == null
                        ? null
                        : visit.calling().reason().tag(),
                visit.needed().stream()
                        .map(item -> new Item(
                                item.step(), products.nameOf(item.step(), language), item.count(), item.variant()))
                        .toList(),
                minutes(visit.arrival().at(), at),
                due == null ? null : minutes(due, at),
                due == null ? null : CityTime.offset(due),
                visit.wish().language().tag(),
                visit.wish().assistance(),
                visit.wish().note(),
                documents(visit.needed(), products, language));
    }

    /// What to bring for all of it, each thing once.
    static List<String> documents(List<VisitItem> items, Products products, Language language) {
        return items.stream()
                .flatMap(item -> products.findStep(item.step()).stream()
                        .flatMap(step -> step.documentsFor(item.variant()).stream()))
                .map(document -> document.in(language))
                .distinct()
                .toList();
    }

    private static long minutes(Instant from, Instant to) {
        return Math.floorDiv(Duration.between(from, to).toSeconds(), 60);
    }
}
