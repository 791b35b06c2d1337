package balieplein.locations;

import static balieplein.web.Texts.text;

import balieplein.web.Texts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the visitors of a queue wait on a day, in the words of signs and tickets (FLO-01).
///
/// @param zone absent = anywhere in the hall
/// @param closed the zone that is closed for works and sends them there
public record Signpost(@Nullable Zone zone, @Nullable Zone closed) {

    static Signpost of(Location location, String pool, LocalDate day) {
        var own = location.findPool(pool)
                .map(Pool::zone)
                .flatMap(location::findZone)
                .orElse(null);
        var open = own;
        var passed = new HashSet<Zone>();
        while (open != null && open.works(day).isPresent()) {
            var instead = passed.add(open) ? open.works(day).get().instead() : null;
            open = Optional.ofNullable(instead).flatMap(location::findZone).orElse(null);
        }
        return new Signpost(open, own == null || own.equals(open) ? null : own);
    }

    /// Such as `zone B, gelijkvloers`; empty for anywhere in the hall.
    public String place() {
        return zone == null ? "" : place(zone);
    }

    /// Why not in the usual zone, and how to get where it is.
    public Stream<String> way() {
        return Stream.concat(
                Stream.ofNullable(closed)
                        .map(zone -> text("locations.zone.closed", zone.name().in(Texts.language()))),
                Stream.ofNullable(zone)
                        .flatMap(zone -> Stream.ofNullable(zone.route()))
                        .map(route -> route.in(Texts.language())));
    }

    private static String place(Zone zone) {
        var name = zone.name().in(Texts.language());
        return zone.floor() == null
                ? name
                : text("locations.zone.on-floor", name, zone.floor().in(Texts.language()));
    }
}
