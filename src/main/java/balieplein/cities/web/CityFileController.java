package balieplein.cities.web;

import static balieplein.web.Texts.text;

import balieplein.cities.Cities;
import balieplein.cities.CityDifference;
import balieplein.cities.CityFiles;
import balieplein.cities.CityImport;
import balieplein.cities.Fault;
import balieplein.cities.FileDifference;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The city as one file, for programs.
@RestController
@RequestMapping("/api/v1/city-file")
class CityFileController {

    private final CityFiles files;
    private final Cities cities;

    CityFileController(CityFiles files, Cities cities) {
        this.files = files;
        this.cities = cities;
    }

    @GetMapping
    @Allowed({Role.ADMIN, Role.PRODUCT_MANAGER, Role.LOCATION_MANAGER})
    ResponseEntity<byte[]> export() {
        return CityFileDownload.of(files.export());
    }

    /// Makes the city what the file says, all of it or nothing.
    @Answers(problems = {"413 city-file-refused", "422 city-file-refused"})
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "A city file; its schema is at /api/v1/city-file/schema",
                            content = @Content(mediaType = "application/yaml", schema = @Schema(type = "string"))))
    @PutMapping
    @Allowed(Role.ADMIN)
    ResponseEntity<CityFileAnswer> put(
            @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun, HttpServletRequest request)
            throws IOException {
        var upload = Upload.of(request.getInputStream());
        var host = request.getServerName();
        return switch (files.put(upload.bytes(), dryRun, city -> cities.mayImport(city, host))) {
            case CityImport.Done done -> ResponseEntity.ok(CityFileAnswer.of(done));
            case CityImport.Refused refused -> refused(refused.faults(), upload);
        };
    }

    /// What a file would change, value by value; nothing is written.
    @Answers(problems = {"413 city-file-refused", "422 city-file-refused"})
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "A city file; its schema is at /api/v1/city-file/schema",
                            content = @Content(mediaType = "application/yaml", schema = @Schema(type = "string"))))
    @PostMapping("/difference")
    @Allowed(Role.ADMIN)
    ResponseEntity<Differing> difference(HttpServletRequest request) throws IOException {
        var upload = Upload.of(request.getInputStream());
        var host = request.getServerName();
        return switch (files.difference(upload.bytes(), city -> cities.mayImport(city, host))) {
            case CityDifference.Compared(var city, var lines) -> ResponseEntity.ok(new Differing(city, lines));
            case CityDifference.Refused(var faults) -> refused(faults, upload);
        };
    }

    record Differing(String city, List<FileDifference.Line> lines) {}

    private static <T> ResponseEntity<T> refused(List<Fault> faults, Upload upload) {
        return Problem.of(upload.isTooLarge() ? 413 : 422, "city-file-refused", text("cities.staff.refused"))
                .detail(text("cities.staff.refused-detail", faults.size()))
                .with("created", 0)
                .with("changed", 0)
                .with("unchanged", 0)
                .with("errors", faults.stream().map(FaultAnswer::of).toList())
                .response();
    }
}
