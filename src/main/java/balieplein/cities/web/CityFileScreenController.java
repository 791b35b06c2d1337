package balieplein.cities.web;

import static balieplein.web.Texts.text;

import balieplein.cities.Cities;
import balieplein.cities.CityDifference;
import balieplein.cities.CityFiles;
import balieplein.cities.CityImport;
import balieplein.cities.FileDifference;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The city as one file, for its administrator. What was not checked, or was checked against another city than the one
/// of now, is checked first.
@Controller
@Allowed(Role.ADMIN)
@RequestMapping("/staff/city-file")
class CityFileScreenController {

    private final CityFiles files;
    private final Cities cities;

    CityFileScreenController(CityFiles files, Cities cities) {
        this.files = files;
        this.cities = cities;
    }

    @GetMapping
    CityFilePage show(@RequestParam(defaultValue = "") String done) {
        return CityFilePage.empty(done);
    }

    @GetMapping("/download")
    ResponseEntity<byte[]> download() {
        return CityFileDownload.of(files.export());
    }

    /// @param act `check` or `import`
    @PostMapping
    Object put(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "check") String act,
            HttpServletRequest request)
            throws IOException {
        var typed = TypedFile.of(file, text);
        if (typed.isEmpty()) {
            var errors = FieldErrors.none().add("file", "required", text("cities.staff.file.nothing"));
            return new CityFilePage("", "", null, List.of(), false, List.of(), errors, "");
        }
        var now = files.mark(typed.text());
        var really = act.equals("import") && seen.equals(now);
        return switch (files.put(typed.bytes(), !really, city -> cities.mayImport(city, request.getServerName()))) {
            case CityImport.Refused(var faults) -> CityFilePage.refused(typed.text(), faults);
            case CityImport.Done done when really -> Redirect.to("/staff/city-file?done=imported");
            case CityImport.Done done ->
                new CityFilePage(
                        typed.text(),
                        now,
                        done,
                        lines(typed.bytes(), request.getServerName()),
                        act.equals("import") && CityFiles.isOfAnotherCity(seen, now),
                        List.of(),
                        FieldErrors.none(),
                        "");
        };
    }

    private List<FileDifference.Line> lines(byte[] yaml, String host) {
        return files.difference(yaml, city -> cities.mayImport(city, host))
                        instanceof CityDifference.Compared(var city, var lines)
                ? lines
                : List.of();
    }
}
