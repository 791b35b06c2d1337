package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.appointments.BookingRequest;
import balieplein.appointments.VisitItem;
import balieplein.kernel.CityTime;
import balieplein.kernel.Code;
import balieplein.web.FieldErrors;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What programs send to hold or book a moment.
///
/// @param start with any offset, or on the wall clock of the city
/// @param urgent code of the reason for which staff may use what is kept for urgent visits (APT-12)
/// @param follows code of the appointment or visit it goes on from (APT-04), from staff only
/// @param hold as `POST /holds` gave it
record BookingBody(
        @Nullable List<@Nullable Item> items,
        @Nullable String location,
        @Nullable String start,
        @Nullable String hold,
        @Nullable String name,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String language,
        @Nullable String assistance,
        @Nullable String urgent,
        @Nullable String follows) {

    record Item(
            @Nullable String step,
            @Nullable Integer count,
            @Nullable String variant) {}

    private static final int LONGEST_KEY = 200;

    BookingRequest toHold(@Nullable String key) {
        var errors = FieldErrors.none();
        var request = request(errors, Appointment.Contact.NONE, null, key);
        errors.refuse();
        return request;
    }

    BookingRequest toBook(@Nullable String key) {
        var errors = FieldErrors.none();
        var contact = new ContactReader(errors).read(name, email, mobile, language, assistance);
        var request = request(errors, contact, hold == null || hold.isBlank() ? null : hold.strip(), key);
        errors.refuse();
        return request;
    }

    private BookingRequest request(
            FieldErrors errors, Appointment.Contact contact, @Nullable String held, @Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY || key.indexOf(0) >= 0)) {
            errors.add("Idempotency-Key", "invalid", text("appointments.error.key-invalid", LONGEST_KEY));
        }
        if (location == null || location.isBlank()) {
            errors.add("location", "required", text("appointments.error.location-required"));
        }
        return new BookingRequest(
                items(errors),
                location == null ? "" : location,
                start(errors, start),
                held,
                contact,
                BookingChannel.current(),
                key,
                blank(urgent),
                follows(errors));
    }

    private @Nullable String follows(FieldErrors errors) {
        var earlier = blank(follows);
        var byStaff = BookingChannel.current() != Appointment.Channel.ONLINE;
        if (earlier != null && !(byStaff && Code.isValid(earlier))) {
            errors.add("follows", "invalid", text("appointments.error.follows"));
        }
        return earlier;
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private List<VisitItem> items(FieldErrors errors) {
        var read = new ArrayList<VisitItem>();
        for (var item : items == null ? List.<Item>of() : items) {
            var step = item == null ? null : item.step();
            var variant =
                    item == null || item.variant() == null || item.variant().isBlank() ? null : item.variant();
            if (step == null || !Code.isValid(step) || (variant != null && !Code.isValid(variant))) {
                errors.add("items", "invalid", text("appointments.error.item", String.valueOf(step)));
            } else {
                read.add(new VisitItem(step, item.count() == null ? 1 : item.count(), variant));
            }
        }
        return read;
    }

    static Instant start(FieldErrors errors, @Nullable String start) {
        if (start == null || start.isBlank()) {
            errors.add("start", "required", text("appointments.error.start-required"));
            return Instant.EPOCH;
        }
        try {
            return CityTime.parse(start);
        } catch (DateTimeException e) {
            errors.add("start", "invalid", text("appointments.error.start-invalid"));
            return Instant.EPOCH;
        }
    }
}
