package balieplein.plaza;

import balieplein.appointments.Appointment;
import balieplein.locations.Location;
import balieplein.locations.Pool;

/// Where the holder of an appointment waits: at the counters it was made for, unless they no longer do this.
final class DuePoolPolicy {

    private DuePoolPolicy() {}

    static Pool of(Location location, Appointment appointment) {
        return location.findPool(appointment.pool())
                .filter(pool -> pool.skills().containsAll(appointment.steps()))
                .or(() -> location.poolsFor(appointment.steps()).stream().findFirst())
                .or(() -> location.findPool(appointment.pool()))
                .orElseThrow(() -> new IllegalStateException("No counter at " + location.code() + " serves "
                        + appointment.steps() + ". Maybe a pool was renamed while appointments were open."));
    }
}
