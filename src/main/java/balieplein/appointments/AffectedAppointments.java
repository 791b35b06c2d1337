package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import balieplein.locations.ChangeImpact;
import balieplein.locations.Impact;
import balieplein.locations.Location;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The appointments to come that a change of hours, counters or offer would leave without a place (LOC-14).
@Component
public class AffectedAppointments implements ChangeImpact {

    private final JdbcClient sql;
    private final FitPolicy fit;
    private final CrowdedOut crowded;
    private final ReservationsTable resources;
    private final InstantSource clock;

    AffectedAppointments(
            JdbcClient sql, FitPolicy fit, CrowdedOut crowded, ReservationsTable resources, InstantSource clock) {
        this.sql = sql;
        this.resources = resources;
        this.fit = fit;
        this.crowded = crowded;
        this.clock = clock;
    }

    @Override
    public List<Impact> of(Location now, Location then) {
        var affected = list(now, then);
        var impacts = new ArrayList<Impact>();
        impacts.add(new Impact(Impact.APPOINTMENTS, affected.size()));
        add(impacts, "rooms", resources.count(affected));
        add(
                impacts,
                "letters",
                affected.stream().filter(each -> !each.contact().isReachable()).count());
        return impacts;
    }

    private static void add(List<Impact> impacts, String kind, long count) {
        if (count > 0) {
            impacts.add(new Impact(kind, count));
        }
    }

    /// Those that do not fit a location as it would become, or would be too many then, in the order of their start.
    public List<Appointment> list(Location now, Location then) {
        var booked = booked(then);
        var tooMany = crowded.of(now, then, booked);
        return booked.stream()
                .filter(each -> tooMany.contains(each.code()) || !fit.fits(each, then))
                .toList();
    }

    /// Those that do not fit a location as it would become, in the order of their start.
    public List<Appointment> list(Location then) {
        return booked(then).stream()
                .filter(appointment -> !fit.fits(appointment, then))
                .toList();
    }

    private List<Appointment> booked(Location location) {
        return sql.sql("""
                select code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                    language, assistance, channel, booked_at, revision, held_until
                from appointments.appointment
                where location = :location
                    and state = 'booked'
                    and day >= :today
                    and starts > :now
                order by starts, code
                """)
                .param("location", location.code())
                .param("today", CityDay.of(clock.instant()).date())
                .param("now", utc(clock.instant()))
                .query(AppointmentRow.MAPPER)
                .list();
    }
}
