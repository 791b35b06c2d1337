package balieplein.cities.web;

import balieplein.cities.Intake;
import balieplein.web.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// All that one kind of intake gives out, as a file to save.
final class GivenFile {

    private GivenFile() {}

    static ResponseEntity<byte[]> of(Intake intake) {
        var given = intake.give().orElseThrow(() -> new NotFound(intake.kind() + " is not given out."));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(given.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(given.name())
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(given.content());
    }
}
