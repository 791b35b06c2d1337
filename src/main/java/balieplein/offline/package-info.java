/// What goes on while the server is out of reach (GUI-12): each kiosk has a series of numbers of its own and each open
/// counter a share of the queue, dealt beforehand; both hand in afterwards what they did, in order and once.
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
            "pickups",
            "arrival"
        })
package balieplein.offline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
