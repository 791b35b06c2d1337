package balieplein.cities.web;

import balieplein.cities.Intake;
import balieplein.identity.Actor;
import org.springframework.security.access.AccessDeniedException;

/// Which kinds whoever asks may bring in and get out.
final class IntakeReach {

    private IntakeReach() {}

    /// Throws `AccessDeniedException` for a kind that is for others.
    static Intake allowed(Intake intake) {
        if (!isAllowed(intake)) {
            throw new AccessDeniedException(intake.kind() + " is for others.");
        }
        return intake;
    }

    static boolean isAllowed(Intake intake) {
        return intake.roles().stream().anyMatch(Actor.current()::has);
    }
}
