/// What-if: other hours, regimes and counters tried on what was measured, before the college decides. Knows the
/// figures and the queue model; a chosen scenario becomes a draft of opening hours.
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
            "insight",
            "models"
        })
package balieplein.scenarios;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
