/// The counter plaza: arrival, queue tickets, calling, displays and counters. A visit is a row of events that nobody
/// can change.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "cities",
            "identity",
            "incidents",
            "audit",
            "people",
            "notifications",
            "catalogue",
            "locations",
            "appointments",
            "announcements"
        })
package balieplein.plaza;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
