/// Free moments and appointments. PostgreSQL itself refuses to sell a moment twice.
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
            "locations"
        })
package balieplein.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
