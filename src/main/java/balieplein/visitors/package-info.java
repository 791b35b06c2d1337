/// Visitors for colleagues behind the counters, with an appointment with them or without: who is expected, who is
/// told, who is inside (INF-03, FLO-03). What is known of a visitor is erased after some days.
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
            "locations",
            "staff",
            "appointments",
            "plaza"
        })
package balieplein.visitors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
