package balieplein.zones.web;

import static balieplein.web.Formats.number;
import static balieplein.web.Formats.shortDay;
import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import balieplein.locations.Zone;
import balieplein.plaza.TicketNumber;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Links;
import balieplein.web.NotFound;
import balieplein.web.Texts;
import balieplein.zones.ZoneNow;
import balieplein.zones.Zones;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the screens about zones.
@Component
class ZonePages {

    private final Zones zones;
    private final Locations locations;
    private final InstantSource clock;

    ZonePages(Zones zones, Locations locations, InstantSource clock) {
        this.zones = zones;
        this.locations = locations;
        this.clock = clock;
    }

    static String path(String location) {
        return "/staff/zones/" + Links.encode(location);
    }

    static String path(String location, String zone) {
        return path(location) + "/" + Links.encode(zone);
    }

    ZonesPage all(String code, List<Location> reachable) {
        var location = locations.get(code);
        var now = zones.now(code);
        return new ZonesPage(
                location.name(),
                path(code),
                location.zones().stream().map(zone -> row(location, zone, now)).toList(),
                zones.toFetch(code).stream()
                        .map(stay -> new ZonesPage.Fetch(
                                stay.visit(), TicketNumber.spaced(stay.ticket()), name(location, stay.zone())))
                        .toList(),
                reachable.stream()
                        .filter(other ->
                                !other.code().equals(code) && !other.zones().isEmpty())
                        .map(other -> new Choice(path(other.code()), other.name()))
                        .toList());
    }

    ZonePage one(String code, String zoneCode, Map<String, String> typed, FieldErrors errors) {
        var location = locations.get(code);
        var zone = location.findZone(zoneCode).orElseThrow(() -> new NotFound("No zone '" + zoneCode + "'."));
        var now = now(zone, zones.now(code));
        return new ZonePage(
                location.name(),
                zone.name().in(Texts.language()),
                path(code, zoneCode),
                path(code),
                facts(location, zone, now.orElse(null)),
                now.isPresent(),
                zone.works().stream().map(works -> works(location, works)).toList(),
                location.zones().stream()
                        .filter(other -> !other.code().equals(zoneCode))
                        .map(other -> new Choice(other.code(), other.name().in(Texts.language())))
                        .toList(),
                typed,
                errors);
    }

    private ZonesPage.Row row(Location location, Zone zone, List<ZoneNow> counted) {
        var now = now(zone, counted);
        return new ZonesPage.Row(
                zone.code(),
                zone.name().in(Texts.language()),
                in(zone.floor()),
                served(location, zone),
                now.map(ZonePages::people).orElse(""),
                now.filter(ZoneNow::isFull).isPresent() ? "warning" : "success",
                now.filter(each -> each.outside() > 0)
                        .map(each -> text("zones.staff.outside", each.outside()))
                        .orElse(""),
                zone.works(today())
                        .map(works -> text("zones.staff.closed-until", until(works)))
                        .orElse(""));
    }

    private List<ZonePage.Fact> facts(Location location, Zone zone, @Nullable ZoneNow now) {
        var facts = new ArrayList<ZonePage.Fact>();
        add(facts, "zones.staff.floor", in(zone.floor()));
        add(facts, "zones.staff.route", in(zone.route()));
        add(facts, "zones.staff.served", served(location, zone));
        if (now != null) {
            add(facts, "zones.staff.people", people(now));
            add(facts, "zones.staff.waiting-outside", number(now.outside()));
        }
        return facts;
    }

    private static void add(List<ZonePage.Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new ZonePage.Fact(text(key), value));
        }
    }

    private static String people(ZoneNow now) {
        return text("zones.staff.of", now.inside(), now.capacity());
    }

    private static Optional<ZoneNow> now(Zone zone, List<ZoneNow> counted) {
        return counted.stream()
                .filter(each -> each.zone().code().equals(zone.code()))
                .findFirst();
    }

    /// The queues whose visitors wait there today, works counted in.
    private String served(Location location, Zone zone) {
        return location.pools().stream()
                .filter(pool ->
                        zone.equals(location.signpost(pool.code(), today()).zone()))
                .map(Pool::name)
                .map(name -> name.in(Texts.language()))
                .collect(Collectors.joining(", "));
    }

    private ZonePage.Works works(Location location, Zone.Works works) {
        return new ZonePage.Works(
                works.from().toString(),
                text("zones.staff.days", shortDay(works.from()), until(works)),
                works.instead() == null ? text("zones.staff.hall") : name(location, works.instead()));
    }

    private static String until(Zone.Works works) {
        return works.until() == null ? text("zones.staff.further-notice") : shortDay(works.until());
    }

    private static String name(Location location, String zone) {
        return location.findZone(zone).map(found -> in(found.name())).orElse(zone);
    }

    private static String in(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(Texts.language());
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}
