package balieplein.locations.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import java.util.Set;

/// What the counters of a pool can do.
///
/// @param counters their names as signposted today
/// @param seen the mark of the pool as it was shown
/// @param bookable as typed: a number, or empty for all
/// @param asking whether saving once more does it although visitors wait
public record SkillsPage(
        String location,
        String locationName,
        String pool,
        String poolName,
        List<String> counters,
        String seen,
        List<Choice> steps,
        Set<String> skills,
        String bookable,
        boolean asking,
        FieldErrors errors)
        implements Page {

    SkillsPage asking(boolean whether) {
        return new SkillsPage(
                location, locationName, pool, poolName, counters, seen, steps, skills, bookable, whether, errors);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
