package balieplein.printing.web;

import static balieplein.web.Texts.text;

import balieplein.devices.Device;
import balieplein.devices.Devices;
import balieplein.devices.Pairing;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.printing.Printers;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The ticket printers of a city.
@Allowed(Role.ADMIN)
@Controller
@RequestMapping("/staff/printers")
class PrintersController {

    private static final int LONGEST_NAME = 80;

    private final Printers printers;
    private final Devices devices;
    private final Locations locations;

    PrintersController(Printers printers, Devices devices, Locations locations) {
        this.printers = printers;
        this.devices = devices;
        this.locations = locations;
    }

    @GetMapping
    PrintersPage list() {
        return page(PrinterDraft.EMPTY, FieldErrors.none(), "");
    }

    @PostMapping
    Object add(@RequestParam Map<String, String> form) {
        var draft = PrinterDraft.of(form);
        var errors = draft.faults(locations.list().stream().map(Location::code).toList(), LONGEST_NAME);
        if (!errors.isEmpty()) {
            return page(draft, errors, "");
        }
        try {
            printers.add(draft.name(), draft.location(), draft.kioskOrNull(), draft.address());
            return Redirect.to("/staff/printers");
        } catch (DuplicateKeyException e) {
            return page(draft, errors.add("kiosk", "taken", text("printing.staff.fault.kiosk")), "");
        }
    }

    /// Prints a code at the printer.
    @PostMapping("/{printer}/invite")
    PrintersPage invite(@PathVariable String printer) {
        var found = printers.find(printer).orElseThrow(() -> new NotFound("No printer '" + printer + "'."));
        var state = printers.invite(found);
        var said = state.canPrint()
                ? text("printing.staff.invited", found.name())
                : text("printing.staff.not-invited", found.name(), text("printing.staff.state." + state.tag()));
        return page(PrinterDraft.EMPTY, FieldErrors.none(), said);
    }

    @PostMapping("/pair")
    Object pair(@RequestParam(defaultValue = "") String code) {
        return switch (printers.pair(code)) {
            case Pairing.Paired _ -> Redirect.to("/staff/printers");
            case Pairing.Unknown _, Pairing.TooManyTries _ ->
                page(
                        PrinterDraft.EMPTY,
                        FieldErrors.none().add("code", "unknown", text("printing.staff.fault.code")),
                        "");
        };
    }

    private PrintersPage page(PrinterDraft draft, FieldErrors errors, String said) {
        return new PrintersPage(
                printers.list(),
                locations.list().stream()
                        .map(location -> new Choice(location.code(), location.name()))
                        .toList(),
                kiosks(),
                draft,
                errors,
                said);
    }

    private List<Choice> kiosks() {
        return devices.list().stream()
                .filter(device -> device.kind() == Device.Kind.KIOSK && device.revokedAt() == null)
                .map(device -> new Choice(device.code(), device.name()))
                .toList();
    }
}
