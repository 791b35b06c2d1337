package balieplein.cities.web;

import static balieplein.web.Texts.text;

import balieplein.cities.Intake;
import balieplein.cities.Intakes;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Brings in what another system had, after a trial, and gives out what can be given.
@Controller
@Allowed({Role.PRODUCT_MANAGER, Role.LOCATION_MANAGER, Role.ADMIN})
@RequestMapping("/staff/imports")
class IntakesController {

    private final Intakes intakes;

    IntakesController(Intakes intakes) {
        this.intakes = intakes;
    }

    @GetMapping
    IntakesPage show(@RequestParam(defaultValue = "") String kind) {
        return page(kind, false, false, null, FieldErrors.none());
    }

    /// @param act `try` or `bring`
    @PostMapping
    IntakesPage take(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean together,
            @RequestParam(defaultValue = "try") String act)
            throws IOException {
        var errors = FieldErrors.none();
        if (mine().stream().noneMatch(intake -> intake.kind().equals(kind))) {
            errors.add("kind", "required", text("cities.staff.sheet.kind-required"));
        }
        if (file == null || file.isEmpty()) {
            errors.add("file", "required", text("cities.staff.sheet.file-required"));
        }
        if (!errors.isEmpty() || file == null) {
            return page(kind, together, false, null, errors);
        }
        var dryRun = !act.equals("bring");
        var report = intakes.take(IntakeReach.allowed(intakes.get(kind)), file.getBytes(), dryRun, together);
        return page(kind, together, !dryRun, report, errors);
    }

    @GetMapping("/{kind}")
    ResponseEntity<byte[]> give(@PathVariable String kind) {
        return GivenFile.of(IntakeReach.allowed(intakes.get(kind)));
    }

    private IntakesPage page(
            String kind, boolean together, boolean isDone, Intake.@Nullable Report report, FieldErrors errors) {
        var kinds = mine().stream()
                .map(intake -> new Choice(intake.kind(), text("cities.staff.sheet.kind." + intake.kind())))
                .toList();
        var files = mine().stream()
                .filter(intake -> intake.give().isPresent())
                .map(intake -> new Choice(
                        "/staff/imports/" + intake.kind(),
                        text("cities.staff.sheet.give", text("cities.staff.sheet.kind." + intake.kind()))))
                .toList();
        return new IntakesPage(kinds, files, kind, together, isDone, report, errors);
    }

    private List<Intake> mine() {
        return intakes.list().stream().filter(IntakeReach::isAllowed).toList();
    }
}
