package balieplein.cities.web;

import static balieplein.web.Texts.text;

import balieplein.cities.Cities;
import balieplein.cities.CityFiles;
import balieplein.cities.CityImport;
import balieplein.cities.Fault;
import balieplein.cities.Tally;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.web.Answers;
import balieplein.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The city as one file, for programs.
@RestController
@RequestMapping("/api/v1/city-file")
class CityFileController {

    static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    private final CityFiles files;
    private final Cities cities;

    CityFileController(CityFiles files, Cities cities) {
        this.files = files;
        this.cities = cities;
    }

    @GetMapping
    @Allowed({Role.ADMIN, Role.PRODUCT_MANAGER, Role.LOCATION_MANAGER})
    ResponseEntity<byte[]> export() {
        return file(files.export());
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
    ResponseEntity<Answer> put(
            @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun, HttpServletRequest request)
            throws IOException {
        var upload = Upload.of(request.getInputStream());
        var host = request.getServerName();
        return switch (files.put(upload.bytes(), dryRun, city -> cities.mayImport(city, host))) {
            case CityImport.Done done -> ResponseEntity.ok(Answer.of(done));
            case CityImport.Refused refused -> refused(refused.faults(), upload);
        };
    }

    /// What the file may hold, for editors and checks: a JSON Schema.
    @GetMapping("/schema")
    @balieplein.identity.Open
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/schema+json"))
                .body(new ClassPathResource("static/schema/city-file.schema.json"));
    }

    static ResponseEntity<byte[]> file(String yaml) {
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + CurrentCity.code() + ".yaml\"")
                .body(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Answer> refused(List<Fault> faults, Upload upload) {
        return Problem.of(upload.isTooLarge() ? 413 : 422, "city-file-refused", text("cities.staff.refused"))
                .detail(text("cities.staff.refused-detail", faults.size()))
                .with("created", 0)
                .with("changed", 0)
                .with("unchanged", 0)
                .with("errors", faults.stream().map(FaultAnswer::of).toList())
                .response();
    }

    record Answer(
            String city,
            boolean dryRun,
            int created,
            int changed,
            int unchanged,
            List<FaultAnswer> errors,
            List<Tally.Difference> differences) {

        static Answer of(CityImport.Done done) {
            return new Answer(
                    done.city(),
                    done.dryRun(),
                    done.created(),
                    done.changed(),
                    done.unchanged(),
                    List.of(),
                    done.differences());
        }
    }

    /// One fault; `field` and `code` as in every other problem of the API.
    record FaultAnswer(int line, String path, String message, String field, String code) {

        static FaultAnswer of(Fault fault) {
            var code = fault.key().substring(fault.key().lastIndexOf('.') + 1);
            return new FaultAnswer(fault.line(), fault.path(), fault.message(), fault.path(), code);
        }
    }
}
