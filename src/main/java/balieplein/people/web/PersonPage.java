package balieplein.people.web;

import balieplein.people.Person;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param person absent after forgetting
public record PersonPage(@Nullable Person person, List<DataLines> sets, FieldErrors errors) implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
