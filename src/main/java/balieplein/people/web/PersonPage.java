package balieplein.people.web;

import balieplein.people.Person;
import balieplein.people.Representation;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param person absent after forgetting
/// @param representations those that count now and concern the person
public record PersonPage(
        @Nullable Person person,
        List<DataLines> sets,
        List<Representation> representations,
        TypedRepresentation typed,
        FieldErrors errors)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
