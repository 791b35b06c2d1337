package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.Locations;
import balieplein.locations.Photos;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The photo of a location and what it says to whoever does not see it (LOC-01).
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
@RequestMapping("/staff/hours/{code}/photo")
class PhotoController {

    private static final String FILE = "file";

    private final Locations locations;
    private final Photos photos;

    PhotoController(Locations locations, Photos photos) {
        this.locations = locations;
        this.photos = photos;
    }

    @GetMapping
    PhotoPage ask(@PathVariable String code, @RequestParam(defaultValue = "") String done) {
        var photo = photos.find(code).orElse(null);
        return page(code, TypedAlt.of(photo), done, FieldErrors.none());
    }

    /// Without a file the photo that is there is described anew.
    @PostMapping
    Object show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> form)
            throws IOException {
        var location = locations.get(code).code();
        var errors = FieldErrors.none();
        var typed = TypedAlt.of(form);
        var alt = typed.checked(errors);
        if (alt == null) {
            return page(code, typed, "", errors);
        }
        if (file == null || file.isEmpty()) {
            return photos.describe(location, alt)
                    ? done(code, "shown")
                    : page(code, typed, "", errors.add(FILE, "required", text("locations.staff.photo.fault.none")));
        }
        return photos.show(location, file.getBytes(), alt)
                ? done(code, "shown")
                : page(code, typed, "", errors.add(FILE, "invalid", text("locations.staff.photo.fault.file")));
    }

    @PostMapping("/remove")
    Redirect remove(@PathVariable String code) {
        photos.remove(locations.get(code).code());
        return done(code, "removed");
    }

    private static Redirect done(String code, String what) {
        return Redirect.to("/staff/hours/" + code + "/photo?done=" + what);
    }

    private PhotoPage page(String code, TypedAlt alt, String done, FieldErrors errors) {
        var name = locations.get(code).name();
        return new PhotoPage(code, name, photos.find(code).orElse(null), alt.texts(), done, errors);
    }
}
