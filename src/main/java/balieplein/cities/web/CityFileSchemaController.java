package balieplein.cities.web;

import balieplein.identity.Open;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a city file may hold.
@RestController
class CityFileSchemaController {

    /// What the file may hold, for editors and checks: a JSON Schema.
    @GetMapping("/api/v1/city-file/schema")
    @Open
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/schema+json"))
                .body(new ClassPathResource("static/schema/city-file.schema.json"));
    }
}
