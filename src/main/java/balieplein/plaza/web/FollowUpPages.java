package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.plaza.Counters;
import balieplein.plaza.FollowUps;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.Visit;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Makes the page on which the appointment for next time is chosen.
@Component
class FollowUpPages {

    private final FollowUps followUps;

    FollowUpPages(FollowUps followUps) {
        this.followUps = followUps;
    }

    FollowUpPage of(Counters.Place place, Visit visit, TypedFollowUp typed, FieldErrors errors) {
        var desk = new DeskPath(place).path();
        return new FollowUpPage(
                place.counter().name(),
                TicketNumber.spaced(visit.ticket()),
                desk + "/visits/" + visit.code(),
                desk + "?visit=" + visit.code() + typed.draft(),
                typed.draft(),
                followUps.moments(visit).stream().map(FollowUpPages::choice).toList(),
                Objects.requireNonNullElse(typed.name(), ""),
                Objects.requireNonNullElse(typed.mobile(), ""),
                DeskNotice.booking(visit),
                errors);
    }

    private static Choice choice(Instant start) {
        var local = CityTime.local(start);
        return new Choice(
                start.toString(),
                text(
                        "plaza.staff.follow-up.choice",
                        Formats.capital(Formats.day(local.toLocalDate())),
                        Formats.time(local.toLocalTime())));
    }
}
