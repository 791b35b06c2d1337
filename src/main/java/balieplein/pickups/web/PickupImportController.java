package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.pickups.PickupImport;
import balieplein.web.FieldErrors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Brings in items from another system on a screen: first a trial, which says for each line what is wrong.
@Controller
@RequestMapping("/staff/pickups/import")
@Allowed({Role.FLOOR_MANAGER, Role.ADMIN})
class PickupImportController {

    private final PickupImport imports;

    PickupImportController(PickupImport imports) {
        this.imports = imports;
    }

    @GetMapping
    PickupImportPage show() {
        return new PickupImportPage("", null, FieldErrors.none());
    }

    /// @param apply whether it is meant; else it is a trial
    @PostMapping
    PickupImportPage read(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "false") boolean apply)
            throws IOException {
        var brought = file == null || file.isEmpty() ? table : new String(file.getBytes(), StandardCharsets.UTF_8);
        if (brought.isBlank()) {
            var errors = FieldErrors.none().add("file", "required", text("pickups.staff.import.nothing"));
            return new PickupImportPage("", null, errors);
        }
        return new PickupImportPage(brought, imports.read(brought, !apply), FieldErrors.none());
    }
}
