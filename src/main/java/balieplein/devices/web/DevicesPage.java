package balieplein.devices.web;

import balieplein.devices.Device;
import balieplein.kernel.CityTime;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param name as it was typed for a new device
/// @param place as it was chosen for a new device
public record DevicesPage(
        List<Device> devices,
        Instant now,
        List<Choice> places,
        String name,
        String place,
        @Nullable Invitation invitation,
        FieldErrors errors)
        implements Page {

    /// The code to type at a device, shown once.
    public record Invitation(String device, String code) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public static LocalDateTime local(Instant moment) {
        return CityTime.local(moment);
    }

    /// As in text keys: `alive`, `silent`, `waiting` (to be paired) or `revoked`.
    public String state(Device device) {
        if (device.revokedAt() != null) {
            return "revoked";
        }
        if (device.lastSeen() == null) {
            return "waiting";
        }
        return device.isAlive(now) ? "alive" : "silent";
    }
}
