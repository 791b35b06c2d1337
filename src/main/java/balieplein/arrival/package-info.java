/// Where visitors come in by themselves: the kiosk in the hall and the phone in their hand. It asks the plaza and shows
/// what comes of it, in the visitor's language.
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
            "plaza",
            "surveys",
            "pickups"
        })
package balieplein.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
