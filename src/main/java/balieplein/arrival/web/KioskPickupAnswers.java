package balieplein.arrival.web;

import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.pickups.PickupArrival;
import balieplein.web.Formats;
import balieplein.web.Links;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the kiosk answers to who comes to collect something.
@Component
class KioskPickupAnswers {

    private final KioskAnswers answers;
    private final Locations locations;

    KioskPickupAnswers(KioskAnswers answers, Locations locations) {
        this.answers = answers;
        this.locations = locations;
    }

    Object to(PickupArrival outcome, KioskView view) {
        return switch (outcome) {
            case PickupArrival.Arrived(var checkIn) -> answers.to(checkIn, view, 0, null);
            case PickupArrival.NotReady(var day) ->
                refusal("pickup-not-ready", day == null ? "" : Formats.date(day), List.of(), view, null);
            case PickupArrival.Over _ -> refusal("pickup-over", "", List.of(), view, null);
            case PickupArrival.Elsewhere(var place) ->
                refusal(
                        "pickup-elsewhere",
                        locations.find(place).map(Location::name).orElse(place),
                        List.of(),
                        view,
                        null);
            case PickupArrival.Unknown() -> refusal("pickup-unknown", "", List.of(), view, null);
            case PickupArrival.RequestFirst(var before, var moments) ->
                refusal(
                        "request-first",
                        "",
                        moments.starts().stream().map(ArrivalTexts::moment).toList(),
                        view,
                        view.outside("/appointments/slots?item=" + Links.encode(before) + "&location="
                                + moments.location()));
        };
    }

    private static KioskRefusalPage refusal(
            String why, String detail, List<String> instead, KioskView view, @Nullable String booking) {
        return new KioskRefusalPage(view, new Refusal(why, detail, instead), 0, booking);
    }
}
