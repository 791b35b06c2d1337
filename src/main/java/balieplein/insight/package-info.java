/// Measuring is knowing: figures computed from visit events. Listens to everyone; nobody depends on it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "cities",
            "notifications",
            "identity",
            "audit",
            "catalogue",
            "locations",
            "staff",
            "appointments",
            "plaza",
            "surveys"
        })
package balieplein.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
