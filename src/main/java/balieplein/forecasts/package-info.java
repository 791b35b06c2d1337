/// How many visitors to expect, per half day, with the error that was measured, and the counters to open for them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "cities",
            "identity",
            "locations",
            "appointments",
            "insight",
            "floor",
            "scenarios"
        })
package balieplein.forecasts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
