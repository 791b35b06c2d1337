/// What goes on while the server is out of reach (GUI-12): each kiosk has a series of numbers of its own, reserved
/// beforehand, and hands in afterwards what it gave out, in order and once.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "identity",
            "audit",
            "catalogue",
            "locations",
            "appointments",
            "plaza",
            "arrival"
        })
package balieplein.offline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
