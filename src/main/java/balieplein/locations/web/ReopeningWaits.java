package balieplein.locations.web;

import balieplein.identity.Actor;
import balieplein.locations.PlannedReopening;

/// That something opens again, waiting for approval, as its page shows it.
///
/// @param own whether it was prepared by who looks
public record ReopeningWaits(PlannedReopening planned, boolean own) {

    static ReopeningWaits of(PlannedReopening planned) {
        return new ReopeningWaits(
                planned, planned.author().equals(Actor.current().subject()));
    }
}
