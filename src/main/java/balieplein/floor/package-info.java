/// What whoever runs the floor sees before the queue does: the wall of a location, its alerts and forecast, and what
/// residents are promised about waiting.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "cities",
            "identity",
            "catalogue",
            "locations",
            "appointments",
            "rosters",
            "plaza",
            "zones"
        })
package balieplein.floor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
