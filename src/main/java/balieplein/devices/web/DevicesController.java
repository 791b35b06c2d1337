package balieplein.devices.web;

import static balieplein.web.Texts.text;

import balieplein.devices.Device;
import balieplein.devices.Devices;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The devices of a city, for who looks after them.
@Allowed(Role.ADMIN)
@Controller
@RequestMapping("/staff/devices")
class DevicesController {

    private static final int LONGEST_NAME = 80;

    private final Devices devices;
    private final DevicePlaces places;
    private final InstantSource clock;

    DevicesController(Devices devices, DevicePlaces places, InstantSource clock) {
        this.devices = devices;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    DevicesPage list() {
        return page("", "", null, FieldErrors.none());
    }

    @PostMapping
    Object add(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String place) {
        var errors = FieldErrors.none();
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            errors.add("name", "required", text("devices.staff.fault.name"));
        }
        if (places.list().stream().noneMatch(choice -> choice.value().equals(place))) {
            errors.add("place", "required", text("devices.staff.fault.place"));
        }
        if (!errors.isEmpty()) {
            return page(name, place, null, errors);
        }
        var kind = place.startsWith("/displays/") ? Device.Kind.DISPLAY : Device.Kind.KIOSK;
        return invited(devices.add(kind, name.strip(), place).code());
    }

    /// The code is shown once, on the answer itself: it never gets into an address or a log.
    @PostMapping("/{code}/invite")
    DevicesPage invite(@PathVariable String code) {
        return invited(get(code).code());
    }

    @PostMapping("/{code}/reload")
    Redirect reload(@PathVariable String code) {
        devices.reload(get(code).code());
        return Redirect.to("/staff/devices");
    }

    @PostMapping("/{code}/revoke")
    Redirect revoke(@PathVariable String code) {
        devices.revoke(get(code).code());
        return Redirect.to("/staff/devices");
    }

    private Device get(String code) {
        return devices.find(code).orElseThrow(() -> new NotFound("No device '" + code + "'."));
    }

    private DevicesPage invited(String code) {
        var invitation = devices.invite(code);
        return page("", "", new DevicesPage.Invitation(get(code).name(), invitation), FieldErrors.none());
    }

    private DevicesPage page(
            String name, String place, DevicesPage.@Nullable Invitation invitation, FieldErrors errors) {
        return new DevicesPage(devices.list(), clock.instant(), places.list(), name, place, invitation, errors);
    }
}
