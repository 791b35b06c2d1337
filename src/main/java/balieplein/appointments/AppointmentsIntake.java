package balieplein.appointments;

import balieplein.appointments.Appointment.Channel;
import balieplein.appointments.Appointment.State;
import balieplein.cities.Intake;
import balieplein.cities.Sheet;
import balieplein.cities.SheetRow;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.InvalidInput;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Appointments of another system, one a line, in the agenda like every other: inside the hours and never above
/// the capacity. Nobody is told; the old system did that. The reference of the old system makes the second time one.
@Component
class AppointmentsIntake implements Intake {

    private static final List<String> NEEDED = List.of("reference", "location", "start", "items", "name");
    private static final String KEY = "import:";

    private final Bookings bookings;
    private final RequestKeysTable keys;
    private final VisitPolicy visits;
    private final Locations locations;
    private final Announcer announcer;
    private final InstantSource clock;

    AppointmentsIntake(
            Bookings bookings,
            RequestKeysTable keys,
            VisitPolicy visits,
            Locations locations,
            Announcer announcer,
            InstantSource clock) {
        this.bookings = bookings;
        this.keys = keys;
        this.visits = visits;
        this.locations = locations;
        this.announcer = announcer;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "appointments";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.LOCATION_MANAGER, Role.ADMIN);
    }

    @Override
    public Report take(byte[] file) {
        var sheet = Sheet.read(file, NEEDED);
        var seen = new HashMap<String, Integer>();
        var lines = new ArrayList<Line>();
        var created = 0;
        for (var row : sheet.rows()) {
            var request = request(row, seen);
            if (!row.isFaulty()) {
                var earlier = keys.find(String.valueOf(request.key()), State.BOOKED);
                var found = earlier.isPresent() ? known(row, request, earlier.get()) : book(row, request);
                created += earlier.isEmpty() && found.isPresent() ? 1 : 0;
                found.ifPresent(
                        appointment -> lines.add(new Line(row.line(), row.find("reference"), appointment.code())));
            }
        }
        return new Report(created, 0, lines.size() - created, sheet.faults(), lines);
    }

    private BookingRequest request(SheetRow row, Map<String, Integer> seen) {
        var reference = row.get("reference");
        tellTwice(row, "reference", reference, seen);
        var location = row.get("location");
        if (!location.isEmpty() && locations.find(location).isEmpty()) {
            row.fault("location", "appointments.staff.import.location", location);
        }
        var start = CityTime.instant(row.moment("start"));
        var contact = ImportedContact.read(row);
        var items = items(row);
        tellTwice(row, "start", location + " " + start + " " + contact + " " + items, seen);
        return new BookingRequest(items, location, start, null, contact, Channel.IMPORT, KEY + reference);
    }

    private static void tellTwice(SheetRow row, String column, String what, Map<String, Integer> seen) {
        var earlier = seen.putIfAbsent(column + " " + what, row.line());
        if (earlier != null && !row.isFaulty()) {
            row.fault(column, "appointments.staff.import.twice", earlier);
        }
    }

    /// Such as `eid.request`, or `kids-id.request:4 passport.request`.
    private List<VisitItem> items(SheetRow row) {
        var items = new ArrayList<VisitItem>();
        try {
            for (var item : row.get("items").split("[\\s|]+")) {
                items.add(VisitItem.parse(item));
            }
            visits.of(items);
        } catch (InvalidInput e) {
            e.errors().list().forEach(fault -> row.fault("items", "cities.staff.sheet.said", fault.message()));
        } catch (IllegalArgumentException e) {
            if (!row.isFaulty()) {
                row.fault("items", "appointments.staff.import.items", row.find("items"));
            }
        }
        return items;
    }

    /// What was brought in before counts, whatever became of it here; another line under the same reference is told.
    private Optional<Appointment> known(SheetRow row, BookingRequest request, RequestKeysTable.Keyed earlier) {
        var visit = visits.of(request.items());
        var location = locations.get(request.location());
        var draft = Draft.of(State.BOOKED, request, visit, location, clock.instant());
        if (!earlier.hash().equals(draft.hash())) {
            row.fault(
                    "reference",
                    "appointments.staff.import.differs",
                    earlier.appointment().code());
            return Optional.empty();
        }
        return Optional.of(earlier.appointment());
    }

    private Optional<Appointment> book(SheetRow row, BookingRequest request) {
        if (!request.start().isAfter(clock.instant())) {
            row.fault("start", "appointments.staff.import.past");
            return Optional.empty();
        }
        var booking = bookings.make(State.BOOKED, request);
        if (booking instanceof Booking.Booked(var appointment)) {
            announcer.rememberList(appointment);
            return Optional.of(appointment);
        }
        var why =
                switch (booking) {
                    case Booking.SlotFull _ -> "full";
                    case Booking.OutsideOpeningHours _ -> "outside";
                    case Booking.TooSoon _ -> "too-soon";
                    case Booking.TooFarAhead _ -> "too-far";
                    case Booking.NotOfferedHere _ -> "not-offered";
                    case Booking.TooManyOpen _, Booking.KeyReused _, Booking.NotOpen _, Booking.Booked _ -> "refused";
                };
        row.fault("start", "appointments.staff.import." + why);
        return Optional.empty();
    }
}
