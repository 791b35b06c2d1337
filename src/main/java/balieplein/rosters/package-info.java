/// Who sits at which counter when: shifts, skills, breaks, leave. What is sold as appointments follows the roster.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "cities",
            "identity",
            "audit",
            "catalogue",
            "locations",
            "staff",
            "appointments"
        })
package balieplein.rosters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
