package balieplein.locations;

import balieplein.catalogue.StepTerms;
import balieplein.cities.CityCalendar;
import balieplein.database.LocalizedColumn;
import balieplein.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of a location itself. Its parts are in [PartsTable], its hours in [HoursTable].
@Component
class LocationsTable {

    private static final RowMapper<Location> LOCATION = (row, number) -> new Location(
            row.getString("code"),
            row.getString("name"),
            Location.Type.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
            new Location.Address(row.getString("street"), row.getString("postcode"), row.getString("town")),
            new Location.Facilities(
                    row.getString("phone"),
                    row.getBoolean("wifi"),
                    LocalizedColumn.readOrNull(row, "entrance"),
                    LocalizedColumn.readOrNull(row, "accessibility")),
            new BookingRules(
                    row.getInt("horizon"),
                    row.getInt("lead"),
                    row.getInt("unit"),
                    row.getObject("grid", Integer.class),
                    row.getInt("hold"),
                    row.getInt("staff_hold"),
                    BookingRules.Release.valueOf(row.getString("release").toUpperCase(Locale.ROOT))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new OpeningHours(
                    new Period(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)),
                    List.of(),
                    List.of(),
                    CityCalendar.BELGIAN),
            new Offer(
                    Map.of(),
                    Arrays.asList((String[]) row.getArray("alternatives").getArray()),
                    LocalizedColumn.readOrNull(row, "elsewhere"),
                    StepTerms.NONE,
                    LastDays.NONE));

    private static final String SAVE = """
            insert into locations.location (
                code, position, name, street, postcode, town, phone, wifi, entrance, accessibility,
                from_day, until_day, horizon, lead, unit, grid, hold, staff_hold, release, type, alternatives, elsewhere)
            values (
                :code, (select coalesce(max(position), 0) + 1 from locations.location), :name,
                :street, :postcode, :town, :phone, :wifi,
                cast(:entrance as jsonb), cast(:accessibility as jsonb),
                :from, :until, :horizon, :lead, :unit, :grid, :hold, :staffHold, :release, :type,
                :alternatives, cast(:elsewhere as jsonb))
            on conflict (city, code) do update
            set name = excluded.name,
                street = excluded.street,
                postcode = excluded.postcode,
                town = excluded.town,
                phone = excluded.phone,
                wifi = excluded.wifi,
                entrance = excluded.entrance,
                accessibility = excluded.accessibility,
                from_day = excluded.from_day,
                until_day = excluded.until_day,
                horizon = excluded.horizon,
                lead = excluded.lead,
                unit = excluded.unit,
                grid = excluded.grid,
                hold = excluded.hold,
                staff_hold = excluded.staff_hold,
                release = excluded.release,
                type = excluded.type,
                alternatives = excluded.alternatives,
                elsewhere = excluded.elsewhere
            """;

    private final JdbcClient sql;
    private final PartsTable parts;
    private final HoursTable hours;
    private final OffersTable offers;
    private final ClosingsTable closings;

    LocationsTable(JdbcClient sql, PartsTable parts, HoursTable hours, OffersTable offers, ClosingsTable closings) {
        this.sql = sql;
        this.parts = parts;
        this.hours = hours;
        this.offers = offers;
        this.closings = closings;
    }

    /// All locations of the city with everything in them, in the order of the city file.
    List<Location> list(CityCalendar calendar) {
        var rows = sql.sql("""
                        select l.code, l.name, l.street, l.postcode, l.town, l.phone, l.wifi, l.entrance,
                            l.accessibility, l.from_day, l.until_day, l.horizon, l.lead, l.unit, l.grid, l.hold,
                            l.staff_hold, l.release, l.type, l.alternatives, l.elsewhere
                        from locations.location l
                        order by l.position, l.code
                        """).query(LOCATION).list();
        var allParts = parts.list();
        var allHours = hours.list();
        var allOffers = offers.list();
        var lastDays = closings.lastDays();
        var locations = new ArrayList<Location>();
        for (var row : rows) {
            var own = allParts.of(row.code());
            var openings = allHours.of(row.code());
            locations.add(new Location(
                    row.code(),
                    row.name(),
                    row.type(),
                    row.address(),
                    row.facilities(),
                    row.rules(),
                    own.zones(),
                    own.pools(),
                    own.counters(),
                    own.displays(),
                    own.kiosks(),
                    new OpeningHours(row.hours().active(), openings.patterns(), openings.exceptions(), calendar),
                    new Offer(
                            allOffers.getOrDefault(row.code(), Map.of()),
                            row.offer().alternatives(),
                            row.offer().elsewhere(),
                            StepTerms.NONE,
                            lastDays.getOrDefault(row.code(), LastDays.NONE))));
        }
        return List.copyOf(locations);
    }

    /// Keeps others from changing a location until this transaction ends.
    void lock(String code) {
        sql.sql("""
                        select code
                        from locations.location
                        where code = ?
                        for update
                        """).param(code).query(String.class).optional();
    }

    /// Waits for whoever is changing a location, and keeps it as it is until this transaction ends.
    void settle(String code) {
        sql.sql("""
                        select code
                        from locations.location
                        where code = ?
                        for share
                        """).param(code).query(String.class).optional();
    }

    /// Writes a location as it is given, in place of what was there.
    void save(Location location) {
        sql.sql(SAVE)
                .param("code", location.code())
                .param("name", location.name())
                .param("street", location.address().street())
                .param("postcode", location.address().postcode())
                .param("town", location.address().town())
                .param("phone", location.facilities().phone())
                .param("wifi", location.facilities().wifi())
                .param(
                        "entrance",
                        LocalizedColumn.jsonOrNull(location.facilities().entrance()))
                .param(
                        "accessibility",
                        LocalizedColumn.jsonOrNull(location.facilities().accessibility()))
                .param("from", location.hours().active().from())
                .param("until", location.hours().active().until())
                .param("horizon", location.rules().horizon())
                .param("lead", location.rules().lead())
                .param("unit", location.rules().unit())
                .param("grid", location.rules().grid())
                .param("hold", location.rules().hold())
                .param("staffHold", location.rules().staffHold())
                .param("release", location.rules().release().name().toLowerCase(Locale.ROOT))
                .param("type", location.type().tag())
                .param("alternatives", location.offer().alternatives().toArray(String[]::new))
                .param("elsewhere", LocalizedColumn.jsonOrNull(location.offer().elsewhere()))
                .update();
        parts.save(location);
        hours.save(location.code(), location.hours());
        offers.save(location.code(), location.offer());
    }
}
