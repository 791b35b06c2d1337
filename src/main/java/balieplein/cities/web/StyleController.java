package balieplein.cities.web;

import balieplein.cities.Cities;
import balieplein.identity.Open;
import balieplein.web.Screen;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The house style of the city for the browser. The addresses hold a hash of the content, so that it may be kept for
/// ever; an address of yesterday gets the style of today, to be asked for again.
@Open
@RestController
class StyleController {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Cities cities;

    StyleController(Cities cities) {
        this.cities = cities;
    }

    @GetMapping("/style/{hash}.css")
    ResponseEntity<String> styleSheet(@PathVariable String hash) {
        return file(CSS, Screen.current().site().styleUrl().contains("/" + hash + "."), cities.styleSheet());
    }

    @GetMapping("/style/{hash}.svg")
    ResponseEntity<String> logo(@PathVariable String hash) {
        var logo = cities.current().style().logo();
        return file(SVG, Screen.current().site().logoUrl().contains("/" + hash + "."), logo);
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<String> icon() {
        return file(SVG, false, cities.current().style().logo());
    }

    private static ResponseEntity<String> file(MediaType type, boolean forEver, String content) {
        var keep = forEver
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
        return ResponseEntity.ok().contentType(type).cacheControl(keep).body(content);
    }
}
