package balieplein.locations.web;

import balieplein.identity.Open;
import balieplein.locations.Photo;
import balieplein.locations.Photos;
import balieplein.web.NotFound;
import balieplein.web.Screen;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The photo of a location for the browser. Its address holds a mark of the picture, so that it may be kept for ever.
@Open
@RestController
class PictureController {

    private final Photos photos;

    PictureController(Photos photos) {
        this.photos = photos;
    }

    /// Where programs and search engines find it.
    static String url(String location, Photo photo) {
        return Screen.current().origin() + "/locations/" + location + "/photo/" + photo.mark() + ".jpg";
    }

    @GetMapping("/locations/{code}/photo/{mark}.jpg")
    ResponseEntity<byte[]> picture(@PathVariable String code, @PathVariable String mark) {
        var picture = photos.findPicture(code, mark)
                .orElseThrow(() -> new NotFound("No photo '" + mark + "' of " + code + "."));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(picture);
    }
}
