package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Resource;
import java.util.Comparator;
import java.util.List;

/// Who could stand in for a named official on a day.
///
/// @param present the officials of a location who are not absent
/// @param busy when officials have an appointment already
record Deputies(List<Resource> present, List<ReservationsTable.Busy> busy) {

    boolean isPresent(Resource official) {
        return present.contains(official);
    }

    /// Whoever is free at the time of the appointment first.
    List<Resource> of(Resource official, Appointment appointment) {
        return present.stream()
                .filter(each -> !each.equals(official))
                .filter(each -> each.serves(appointment.location(), appointment.steps()))
                .sorted(Comparator.comparing(each -> isBusy(each, appointment)))
                .toList();
    }

    private boolean isBusy(Resource official, Appointment appointment) {
        return busy.stream()
                .anyMatch(taken -> taken.resource().equals(official.code())
                        && taken.from().isBefore(appointment.end())
                        && taken.to().isAfter(appointment.start()));
    }
}
