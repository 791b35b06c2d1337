package balieplein.visitors.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.BookingPolicy.Resource;
import balieplein.kernel.Language;
import balieplein.locations.Location;
import balieplein.visitors.NewGuest;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a receptionist or a program says about a guest.
///
/// @param time expected on the clock today, or with a day before it (`2017-01-19T10:00`); empty for who stands there
record TypedGuest(
        @Nullable String location,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String host,
        @Nullable String deputy,
        @Nullable String secondDeputy,
        @Nullable String room,
        @Nullable String time,
        @Nullable List<String> zones) {

    static TypedGuest of(Map<String, String> form, List<String> zones) {
        return new TypedGuest(
                form.get("location"),
                form.get("name"),
                form.get("organisation"),
                form.get("host"),
                form.get("deputy"),
                form.get("secondDeputy"),
                form.get("room"),
                form.get("time"),
                zones);
    }

    /// @param interview the rooms of the location; when it has none, a room is any text
    NewGuest read(
            Location place,
            List<Resource> interview,
            List<Choice> hosts,
            LocalDate today,
            @Nullable String key,
            FieldErrors errors) {
        var wanted = Stream.of(host, deputy, secondDeputy)
                .filter(each -> each != null && !each.isBlank())
                .distinct()
                .toList();
        if (host == null || host.isBlank()) {
            errors.add("host", "required", text("visitors.staff.error.host"));
        }
        for (var each : wanted) {
            if (hosts.stream().noneMatch(choice -> choice.value().equals(each))) {
                errors.add("host", "unknown", text("visitors.staff.error.host"));
            }
        }
        var rooms = zones == null ? List.<String>of() : zones;
        for (var zone : rooms) {
            if (place.zones().stream().noneMatch(each -> each.code().equals(zone))) {
                errors.add("zones", "unknown", text("visitors.staff.error.zone"));
            }
        }
        var typed = limited("room", room, 60, false, errors);
        var chosen = interview.stream()
                .filter(each -> each.code().equals(typed))
                .findFirst()
                .orElse(null);
        if (chosen == null && typed != null && !interview.isEmpty()) {
            errors.add("room", "unknown", text("visitors.staff.error.room"));
        }
        return new NewGuest(
                place.code(),
                ExpectedTime.read(time, today, errors),
                Objects.requireNonNullElse(limited("name", name, 120, true, errors), "-"),
                limited("organisation", organisation, 120, false, errors),
                wanted,
                chosen == null ? typed : chosen.name().in(Language.NL),
                chosen == null ? null : chosen.code(),
                rooms,
                key);
    }

    private static @Nullable String limited(
            String field, @Nullable String value, int longest, boolean required, FieldErrors errors) {
        var plain = value == null ? "" : value.strip();
        if (plain.length() > longest
                || plain.chars().anyMatch(Character::isISOControl)
                || required && plain.isEmpty()) {
            errors.add(field, "required", text("visitors.staff.error.text"));
            return null;
        }
        return plain.isEmpty() ? null : plain;
    }
}
