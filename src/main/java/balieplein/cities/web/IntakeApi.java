package balieplein.cities.web;

import static balieplein.web.Texts.text;

import balieplein.cities.Intake;
import balieplein.cities.Intakes;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.web.Answers;
import balieplein.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What another system had, for programs: appointments, hours, products.
@RestController
@Allowed({Role.PRODUCT_MANAGER, Role.LOCATION_MANAGER, Role.ADMIN})
@RequestMapping("/api/v1/imports/{kind}")
class IntakeApi {

    /// @param errors what is wrong, line by line; what they are about is not written
    /// @param lines as the file calls a thing, and as we do
    record Answer(
            boolean dryRun,
            int created,
            int changed,
            int unchanged,
            List<FaultAnswer> errors,
            List<Intake.Line> lines) {}

    private final Intakes intakes;

    IntakeApi(Intakes intakes) {
        this.intakes = intakes;
    }

    /// All of it as a file that can be brought in again without a change.
    @GetMapping
    ResponseEntity<byte[]> export(@PathVariable String kind) {
        return GivenFile.of(IntakeReach.allowed(intakes.get(kind)));
    }

    /// Writes what is sound and tells what is not. The same file again changes nothing.
    @Answers(problems = {"422 import-refused"})
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "A file as docs/import.md describes it",
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                                @Content(mediaType = "application/ld+json", schema = @Schema(type = "object"))
                            }))
    @PutMapping
    ResponseEntity<Answer> put(
            @PathVariable String kind,
            @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
            @RequestParam(name = "all-or-nothing", defaultValue = "false") boolean allOrNothing,
            HttpServletRequest request)
            throws IOException {
        var intake = IntakeReach.allowed(intakes.get(kind));
        var report = intakes.take(intake, request.getInputStream().readAllBytes(), dryRun, allOrNothing);
        var errors = report.faults().stream().map(FaultAnswer::of).toList();
        if (allOrNothing && !errors.isEmpty()) {
            return Problem.of(422, "import-refused", text("cities.staff.sheet.refused"))
                    .with("errors", errors)
                    .response();
        }
        return ResponseEntity.ok(
                new Answer(dryRun, report.created(), report.changed(), report.unchanged(), errors, report.lines()));
    }
}
