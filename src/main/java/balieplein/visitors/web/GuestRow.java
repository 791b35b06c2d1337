package balieplein.visitors.web;

import balieplein.kernel.CityTime;
import balieplein.visitors.Guest;
import balieplein.web.Formats;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A guest in a list.
///
/// @param state part of a text key: `expected`, `waiting` (nobody comes yet), `inside` or `left`
/// @param asked who is asked now, or who came
public record GuestRow(
        String code,
        String time,
        String name,
        String organisation,
        String host,
        String asked,
        String room,
        String zones,
        String badge,
        String state,
        boolean badgeMissing) {

    /// @param names of zones, by code
    static GuestRow of(Guest guest, Map<String, String> members, Map<String, String> names) {
        var turn =
                guest.told() <= 2 ? 0 : Math.min(guest.told() - 2, guest.hosts().size() - 1);
        var asked = guest.answeredBy() == null ? guest.hosts().get(turn) : guest.answeredBy();
        return new GuestRow(
                guest.code(),
                time(guest.arrivedAt() == null ? guest.expectedAt() : guest.arrivedAt()),
                guest.name(),
                Objects.requireNonNullElse(guest.organisation(), ""),
                members.getOrDefault(guest.hosts().getFirst(), "–"),
                members.getOrDefault(asked, "–"),
                Objects.requireNonNullElse(guest.room(), "–"),
                zones(guest.zones(), names),
                Objects.requireNonNullElse(guest.badge(), "–"),
                guest.isWaiting() ? "waiting" : guest.state().tag(),
                Boolean.FALSE.equals(guest.badgeBack()) && guest.badge() != null);
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "–" : Formats.clock(CityTime.local(at).toLocalTime());
    }

    private static String zones(List<String> codes, Map<String, String> names) {
        var joined = String.join(
                ", ", codes.stream().map(code -> names.getOrDefault(code, code)).toList());
        return joined.isEmpty() ? "–" : joined;
    }
}
