package balieplein.devices.web;

import balieplein.devices.Devices;
import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Signs of life of devices (`device.js`): refused when the device was revoked, and it then asks to be paired.
@Allowed({Role.KIOSK, Role.DISPLAY})
@RestController
class BeatController {

    /// @param reloads how often the device was told to load anew; a new number means now
    record Beat(int reloads) {}

    private final Devices devices;

    BeatController(Devices devices) {
        this.devices = devices;
    }

    @GetMapping("/devices/beat")
    Beat beat() {
        return new Beat(devices.beat(Actor.current().subject()));
    }
}
