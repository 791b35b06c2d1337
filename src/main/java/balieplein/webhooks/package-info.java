/// Tells programs of others what happened in a city: signed requests to the addresses a city subscribed, tried again
/// until they are taken. They carry codes and links, never who somebody is.
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
            "appointments",
            "plaza"
        })
package balieplein.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
