/// Faithful stand-ins of outside systems for the demo and the tests: identity provider, mailbox, movable clock. They
/// do not exist in production.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "cities",
            "identity",
            "notifications",
            "catalogue",
            "locations",
            "staff",
            "rosters",
            "appointments",
            "plaza",
            "pickups",
            "arrival"
        })
package balieplein.simulators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
