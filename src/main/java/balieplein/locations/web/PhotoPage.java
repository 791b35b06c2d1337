package balieplein.locations.web;

import balieplein.kernel.Language;
import balieplein.locations.Photo;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The photo of a location, for whoever looks after it.
///
/// @param alts what there is to see, as typed, per language of the city
/// @param done key of what was just done, empty when nothing
public record PhotoPage(
        String code, String name, @Nullable Photo photo, Map<Language, String> alts, String done, FieldErrors errors)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
