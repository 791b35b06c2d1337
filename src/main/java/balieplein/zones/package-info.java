/// Who waits in which part of a building, and who waits outside until there is a place (FLO-02, GUI-14). It counts
/// visits, never persons, and tells those outside when they may come in.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "cities",
            "identity",
            "audit",
            "notifications",
            "locations",
            "appointments",
            "plaza"
        })
package balieplein.zones;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
