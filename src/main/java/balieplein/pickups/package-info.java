/// The express desk: what is ready for residents, on which shelf, and to whom it was handed over (EXP-01 to EXP-08).
/// An item is a row of events that nobody can change; nothing is handed over twice.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "cities",
            "identity",
            "audit",
            "people",
            "notifications",
            "catalogue",
            "locations",
            "appointments",
            "plaza"
        })
package balieplein.pickups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
