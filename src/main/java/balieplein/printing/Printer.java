package balieplein.printing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A ticket printer on the network of the city.
///
/// @param device its code among the devices
/// @param kiosk the device it prints for; null for every kiosk of the location that has no printer of its own
/// @param paired whether somebody read its code from its own paper, and it was not revoked since
public record Printer(
        String device,
        String name,
        String location,
        @Nullable String kiosk,
        Address address,
        boolean paired,
        PrinterState state,
        Instant since) {

    public record Address(String host, int port) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
