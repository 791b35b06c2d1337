package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.pickups.ImportReport;
import balieplein.pickups.PickupImport;
import balieplein.web.Answers;
import balieplein.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Items from another system, as a table (EXP-03).
@RestController
@RequestMapping("/api/v1/pickups/imports")
@Allowed({Role.FLOOR_MANAGER, Role.ADMIN})
class PickupImportsController {

    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final PickupImport imports;

    PickupImportsController(PickupImport imports) {
        this.imports = imports;
    }

    /// All lines or none; the same table a second time changes nothing.
    @Answers(problems = {"413 import-refused", "422 import-refused"})
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "A table with a line of names: reference, step, location, shelf, ready,"
                                    + " expected, name, number, born, email, language",
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    @PostMapping
    ResponseEntity<ImportReport> read(
            @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun, HttpServletRequest request)
            throws IOException {
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return Problem.of(413, "import-refused", text("pickups.staff.import.large"))
                    .response();
        }
        var report = imports.read(new String(bytes, StandardCharsets.UTF_8), dryRun);
        return report.isRefused()
                ? Problem.of(422, "import-refused", text("pickups.staff.import.refused"))
                        .with("errors", report.faults())
                        .response()
                : ResponseEntity.ok(report);
    }
}
