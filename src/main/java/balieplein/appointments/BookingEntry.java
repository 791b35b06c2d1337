package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import balieplein.appointments.Appointment.State;
import balieplein.identity.Actor;
import balieplein.web.Screen;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is written of a hold or a booking, besides the place itself.
///
/// @param origin scheme and host on which it was asked, for links
/// @param person the resident who was signed in
record BookingEntry(
        String code,
        String secret,
        State state,
        BookingRequest request,
        PlannedVisit visit,
        Instant now,
        @Nullable Instant heldUntil,
        @Nullable String hash,
        @Nullable String origin,
        @Nullable String person) {

    private static final int UNLIMITED = 1_000_000;

    static BookingEntry of(Draft draft) {
        return new BookingEntry(
                Codes.code(),
                Codes.secret(),
                draft.state(),
                draft.request(),
                draft.visit(),
                draft.now(),
                draft.heldUntil(),
                draft.hash(),
                Screen.find().map(Screen::origin).orElse(null),
                draft.request().byStaff() ? null : Actor.current().person());
    }

    boolean held() {
        return state == State.HELD;
    }

    /// Open appointments per product with one address, number or person, at most (APT-02).
    int mostOpen() {
        return visit.limits().mostOpen();
    }

    /// Holds and what staff book do not count.
    boolean limited() {
        return !held() && !request.byStaff();
    }

    /// The same names in every statement.
    Map<String, @Nullable Object> params() {
        var params = new HashMap<String, @Nullable Object>();
        params.put("code", code);
        params.put("secret", secret);
        params.put("state", state.tag());
        params.put("location", request.location());
        params.put("items", AppointmentRow.items(visit.items()));
        params.put("products", visit.products().toArray(String[]::new));
        params.put("channel", request.channel().tag());
        params.put("staff", request.byStaff());
        params.put("most", limited() ? mostOpen() : UNLIMITED);
        params.put("now", utc(now));
        params.put("heldUntil", heldUntil == null ? null : utc(heldUntil));
        params.put("holdKey", held() ? request.key() : null);
        params.put("holdHash", held() ? hash : null);
        params.put("requestKey", held() ? null : request.key());
        params.put("requestHash", held() ? null : hash);
        params.put("urgent", request.claim().urgent());
        params.put("urgency", request.urgency());
        params.put("follows", request.follows());
        params.put("origin", origin);
        params.put("person", person);
        putContact(params);
        return params;
    }

    private void putContact(Map<String, @Nullable Object> params) {
        var contact = request.contact();
        params.put("name", contact.name());
        params.put("email", contact.email());
        params.put("mobile", contact.mobile());
        params.put(
                "language",
                contact.language() == null ? null : contact.language().tag());
        params.put("assistance", contact.assistance());
    }
}
