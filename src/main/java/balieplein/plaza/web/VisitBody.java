package balieplein.plaza.web;

import balieplein.appointments.HouseRules;
import balieplein.appointments.VisitItem;
import balieplein.identity.Actor;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitEvent;
import balieplein.plaza.VisitHistory;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A visit for programs, with what happened to it.
///
/// @param chain code of the first visit of which this one is a follow-up
/// @param why it was called when it was last called
/// @param note from the official who sent it on, for those who help visitors
/// @param warning what did not go as meant, in a sentence
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitBody(
        String visit,
        String ticket,
        String state,
        String location,
        LocalDate day,
        String queue,
        @Nullable String counter,
        @Nullable String appointment,
        @Nullable OffsetDateTime start,
        @Nullable String chain,
        @Nullable String why,
        @Nullable String note,
        @Nullable String warning,
        List<VisitItem> items,
        List<VisitItem> handled,
        List<VisitRule> rules,
        List<Event> events) {

    /// @param at when, by the server's clock
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Event(
            String event,
            String from,
            String to,
            OffsetDateTime at,
            String queue,
            @Nullable String counter,
            @Nullable String reason,
            List<VisitItem> handled,
            @Nullable String outcome,
            List<String> missing) {

        static Event of(VisitEvent event) {
            var closing = event.closing();
            return new Event(
                    event.move().tag(),
                    event.step().from().tag(),
                    event.step().to().tag(),
                    CityTime.offset(event.at()),
                    event.where().pool(),
                    event.where().counter(),
                    event.reason(),
                    closing.handled(),
                    closing.outcome() == null ? null : closing.outcome().tag(),
                    closing.missing());
        }
    }

    static VisitBody of(
            Visit visit, @Nullable String warning, List<VisitEvent> events, List<HouseRules.Version> rules) {
        return new VisitBody(
                visit.code(),
                visit.ticket(),
                visit.state().tag(),
                visit.location(),
                visit.place().day(),
                visit.place().pool(),
                visit.calling().counter(),
                visit.arrival().appointment(),
                offset(visit.arrival().dueAt()),
                visit.arrival().chain(),
                visit.calling().reason() == null
                        ? null
                        : visit.calling().reason().tag(),
                mayReadNotes() ? visit.wish().note() : null,
                warning,
                visit.wish().items(),
                new VisitHistory(visit, events).handled(),
                rules.stream().map(VisitRule::of).toList(),
                events.stream().map(Event::of).toList());
    }

    private static boolean mayReadNotes() {
        return Actor.current().hasAny(Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN);
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : CityTime.offset(instant);
    }
}
