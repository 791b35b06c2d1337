package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.Visit;
import balieplein.plaza.WaitingRoom;
import balieplein.web.Links;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What just happened at the desk, or why it did not, in one sentence.
///
/// @param code for programs, empty when nothing happened
/// @param ticket of the visit it was about, as shown; empty when it was about none
/// @param booking where an appointment is made instead; empty when that is no way out
public record DeskNotice(String code, boolean refused, String ticket, String sentence, String booking) {

    private static final DeskNotice NONE = new DeskNotice("", false, "", "", "");

    private static final Set<String> SAID = Set.of(
            "opened",
            "called",
            "recall",
            "start",
            "finished",
            "gone-on",
            "follow-up",
            "park",
            "resume",
            "no-show",
            "transferred",
            "deputy",
            "undone");

    private static final Set<String> REFUSED = Set.of(
            "moved",
            "nobody",
            "no-skill",
            "no-skills",
            "not-trained",
            "target",
            "colleague-away",
            "not-undone",
            "handled",
            "busy",
            "unknown",
            "reason",
            "taken",
            "service-closed",
            "not-open",
            "last-counter");

    /// Refusals after which an appointment is the way (GUI-05).
    private static final Set<String> APPOINTMENT = Set.of("target", "service-closed");

    /// @param about the visit it was about, as it stands now
    static DeskNotice of(@Nullable String said, @Nullable String refused, @Nullable Visit about, WaitingRoom room) {
        var ticket = about == null ? "" : TicketNumber.spaced(about.ticket());
        if (refused != null && REFUSED.contains(refused)) {
            var where = about == null ? "" : where(about, room.location());
            return new DeskNotice(
                    refused,
                    true,
                    ticket,
                    text("plaza.staff.refused." + refused, ticket, where),
                    about != null && APPOINTMENT.contains(refused) ? booking(about) : "");
        }
        return said != null && SAID.contains(said)
                ? new DeskNotice(
                        said, false, ticket, text("plaza.staff.said." + said, ticket, official(about, room)), "")
                : NONE;
    }

    /// Where an appointment is booked for what a visitor is here for.
    static String booking(Visit visit) {
        var items = visit.needed().isEmpty() ? visit.wish().items() : visit.needed();
        return "/staff/appointments?item=" + Links.encode(items.getFirst().step()) + "&location="
                + Links.encode(visit.location());
    }

    /// Who receives a visitor sent on to a colleague.
    private static String official(@Nullable Visit about, WaitingRoom room) {
        return room.sessions().stream()
                .filter(session -> about != null
                        && about.place().officials().indexOf(session.official().subject()) == 0)
                .map(session -> session.official().name())
                .findFirst()
                .orElse("");
    }

    private static String where(Visit visit, Location location) {
        var counter = visit.calling().counter();
        var day = visit.place().day();
        var name = counter == null
                ? ""
                : location.findCounter(counter, day).map(Counter::name).orElse(counter);
        var at = visit.calling().at();
        var time =
                at == null ? "" : balieplein.web.Formats.time(CityTime.local(at).toLocalTime());
        return text("plaza.staff.where." + visit.state().tag(), name, time);
    }
}
