package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Offices;
import balieplein.catalogue.Offices.Days;
import balieplein.catalogue.Offices.Hours;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.WaitingNow;
import balieplein.web.Formats;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// When one may come without an appointment for a step that leaves it to the hours of the place.
@Component
class WalkInHours {

    private final ObjectProvider<Offices> offices;
    private final ObjectProvider<WaitingNow> waiting;

    WalkInHours(ObjectProvider<Offices> offices, ObjectProvider<WaitingNow> waiting) {
        this.offices = offices;
        this.waiting = waiting;
    }

    /// A note, and how long one waits now for the step where it is offered, when one can come now.
    String withWait(String note, ProductStep step) {
        var places = offices.getIfAvailable();
        var waits = waiting.getIfAvailable();
        if (places == null || waits == null) {
            return note;
        }
        return places.offering(step.fullCode()).stream()
                .findFirst()
                .flatMap(office -> waits.at(office.code(), step))
                .map(wait -> text(
                        "catalogue.channel.with-wait",
                        note,
                        Formats.time(wait.measured()),
                        Formats.minutes(wait.minutes())))
                .orElse(note);
    }

    /// Such as “Ma, do 17.00–20.00. Neem een ticket aan de zuil.”; empty when there are no such hours.
    Optional<String> without(ProductStep step) {
        var all = offices.getIfAvailable();
        if (all == null) {
            return Optional.of(text("catalogue.channel.walk-in.note"));
        }
        return all.offering(step.fullCode()).stream().findFirst().flatMap(office -> {
            var lines = new ArrayList<String>();
            for (Days days : office.week()) {
                var open = days.hours().stream().filter(Hours::walkIn).toList();
                if (!open.isEmpty()) {
                    lines.add(weekdays(days) + " " + OfficeCard.hours(open));
                }
            }
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(text("catalogue.channel.walk-in.hours", String.join(" · ", lines)));
        });
    }

    static String weekdays(Days days) {
        return Formats.capital(days.days().stream().map(Formats::shortWeekday).collect(Collectors.joining(", ")));
    }
}
