package balieplein.cities.web;

import balieplein.kernel.CurrentCity;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// The city as a file to keep.
final class CityFileDownload {

    static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    private CityFileDownload() {}

    static ResponseEntity<byte[]> of(String yaml) {
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + CurrentCity.code() + ".yaml\"")
                .body(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
