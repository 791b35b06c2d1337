package balieplein.plaza;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Availability;
import balieplein.appointments.PlannedVisit;
import balieplein.appointments.VisitItem;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The first free moments to offer somebody who cannot be helped now.
@Component
class OtherMoments {

    private static final int MOST = 5;
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final Appointments appointments;
    private final Locations locations;
    private final Products products;
    private final InstantSource clock;

    OtherMoments(Appointments appointments, Locations locations, Products products, InstantSource clock) {
        this.appointments = appointments;
        this.locations = locations;
        this.products = products;
        this.clock = clock;
    }

    CheckIn.Moments first(Location location, PlannedVisit wanted) {
        return from(CityTime.date(clock.instant()), location, wanted);
    }

    CheckIn.Moments afterToday(Location location, PlannedVisit wanted) {
        return from(CityTime.date(clock.instant()).plusDays(1), location, wanted);
    }

    /// For somebody who came too late for an appointment.
    CheckIn.Moments after(Appointment missed) {
        return first(locations.get(missed.location()), appointments.weigh(missed.items()));
    }

    /// For somebody who would be sent on to where nobody helps today any more: for what they would be sent there for,
    /// not for what was done already.
    CheckIn.Moments after(Visit visit, Change.Seat seat) {
        var needs = seat.needs() == null ? visit.place().needs() : seat.needs();
        var known = seat.items().isEmpty() ? visit.wish().items() : seat.items();
        var items = known.stream().filter(item -> needs.contains(item.step())).toList();
        var location = locations.get(visit.location());
        return items.isEmpty() ? afterToday(location, seat.pool()) : afterToday(location, appointments.weigh(items));
    }

    /// For what is to be found out at these counters: the first moments for the longest of what is done there, so that
    /// it fits whatever it turns out to be.
    private CheckIn.Moments afterToday(Location location, @Nullable String pool) {
        return location.pools().stream()
                .filter(each -> each.code().equals(pool))
                .flatMap(each -> each.skills().stream().sorted())
                .flatMap(step -> products.findStep(step).stream())
                .filter(step -> products.get(step.product()).isPublished())
                .sorted(Comparator.comparingInt(ProductStep::minutes).reversed())
                .map(step -> appointments.weigh(List.of(new VisitItem(step.fullCode(), 1, null))))
                .map(wanted -> afterToday(location, wanted))
                .filter(found -> !found.starts().isEmpty())
                .findFirst()
                .orElseGet(() -> new CheckIn.Moments(location.code(), List.of()));
    }

    private CheckIn.Moments from(LocalDate day, Location location, PlannedVisit wanted) {
        var today = CityTime.date(clock.instant());
        var last = today.plusDays(location.rules().horizon());
        var free = appointments.availability(wanted, location, day, last, false).days().stream()
                .flatMap(found -> found.starts().stream())
                .map(Availability.Moment::start)
                .toList();
        var starts = new ArrayList<>(free.subList(0, Math.min(MOST, free.size())));
        if (isEvening(clock.instant()) && starts.stream().noneMatch(OtherMoments::isEvening)) {
            free.stream()
                    .filter(OtherMoments::isEvening)
                    .findFirst()
                    .ifPresent(evening -> replaceLast(starts, evening));
        }
        return new CheckIn.Moments(location.code(), starts);
    }

    /// Who comes in the evening is offered the next evening too (GUI-13).
    private static boolean isEvening(Instant moment) {
        return !CityTime.local(moment).toLocalTime().isBefore(EVENING);
    }

    private static void replaceLast(List<Instant> starts, Instant evening) {
        if (starts.size() == MOST) {
            starts.removeLast();
        }
        starts.add(evening);
    }
}
