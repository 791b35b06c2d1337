package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import balieplein.locations.Location;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A request on its way to a place.
///
/// @param hash of the request, to tell a repetition from another request with the same key
record Draft(
        State state,
        BookingRequest request,
        PlannedVisit visit,
        Instant now,
        @Nullable Instant heldUntil,
        String hash) {

    static Draft of(State state, BookingRequest request, PlannedVisit visit, Location location, Instant now) {
        var rules = location.rules();
        var minutes = request.byStaff() ? rules.staffHold() : rules.hold();
        var heldUntil = state == State.HELD ? now.plus(Duration.ofMinutes(minutes)) : null;
        return new Draft(state, request, visit, now, heldUntil, hash(request));
    }

    private static String hash(BookingRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(request.withoutKey().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
