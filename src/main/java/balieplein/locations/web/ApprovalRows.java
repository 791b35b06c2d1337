package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.locations.Closing;
import balieplein.locations.ExceptionEvent;
import balieplein.locations.ExceptionHistory;
import balieplein.locations.Location;
import balieplein.locations.OpeningException;
import balieplein.locations.OpeningPattern;
import balieplein.locations.PlanEvent;
import balieplein.locations.PlanHistory;
import balieplein.locations.PlannedReopening;
import balieplein.locations.web.ApprovalsPage.Row;
import balieplein.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What waits at one location: patterns, exceptions, closings and openings of what closed.
@Component
class ApprovalRows {

    private static final String DRAFT = "draft";

    private final PlanHistory patterns;
    private final ExceptionHistory exceptions;

    ApprovalRows(PlanHistory patterns, ExceptionHistory exceptions) {
        this.patterns = patterns;
        this.exceptions = exceptions;
    }

    /// @param closings of all locations
    /// @param reopenings of all locations
    Stream<Row> of(Location location, List<Closing> closings, List<PlannedReopening> reopenings) {
        var here = location.code();
        return Stream.of(
                        location.hours().patterns().stream()
                                .filter(each -> !each.isPublished())
                                .map(each -> pattern(location, each)),
                        location.hours().exceptions().stream()
                                .filter(OpeningException::isDraft)
                                .map(each -> exception(location, each)),
                        closings.stream()
                                .filter(each -> each.location().equals(here))
                                .map(each -> closing(location, each)),
                        reopenings.stream()
                                .filter(each -> each.location().equals(here))
                                .map(each -> reopening(location, each)))
                .flatMap(rows -> rows);
    }

    private Row pattern(Location location, OpeningPattern pattern) {
        var written = patterns.author(location.code(), pattern.from());
        return new Row(
                location.name(),
                "pattern",
                "",
                path(location) + "/patterns/" + pattern.from() + "/preview",
                pattern.from(),
                pattern.state().tag(),
                written.map(PlanEvent::actorName).orElse(""),
                written.map(PlanEvent::at).orElse(null));
    }

    private Row exception(Location location, OpeningException exception) {
        var written = exceptions.author(location.code(), exception);
        return new Row(
                location.name(),
                "exception",
                exception.reason().in(Texts.language()),
                path(location) + "/exceptions/" + exception.mark(),
                exception.from(),
                DRAFT,
                written.map(ExceptionEvent::actorName).orElse(""),
                written.map(ExceptionEvent::at).orElse(null));
    }

    private static Row closing(Location location, Closing closing) {
        var from = closing.lastDay().plusDays(1);
        return place(location, "closing", closing.counter(), from, closing.authorName(), closing.plannedAt());
    }

    private static Row reopening(Location location, PlannedReopening planned) {
        return place(
                location, "reopening", planned.counter(), planned.from(), planned.authorName(), planned.plannedAt());
    }

    private static Row place(
            Location location, String kind, @Nullable String counter, LocalDate from, String author, Instant at) {
        var page = path(location) + (counter == null ? "/closing" : "/counters/" + counter);
        return new Row(location.name(), kind, name(location, counter), page, from, DRAFT, author, at);
    }

    private static String name(Location location, @Nullable String counter) {
        return location.counters().stream()
                .filter(each -> each.code().equals(counter))
                .reduce(CountersController::later)
                .map(each -> each.name().equals(each.code())
                        ? text("locations.staff.approvals.counter", each.code())
                        : each.name())
                .orElse("");
    }

    private static String path(Location location) {
        return "/staff/hours/" + location.code();
    }
}
