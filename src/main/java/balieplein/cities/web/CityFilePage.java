package balieplein.cities.web;

import balieplein.cities.CityImport;
import balieplein.cities.Fault;
import balieplein.cities.FileDifference;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes a city file in, after showing what it would change, and gives one out.
///
/// @param text of the file, for correcting it here; empty when there is none yet
/// @param seen the mark of what was checked; an import of anything else is checked again first
/// @param checked what an import would do, absent before a sound check
/// @param lines what would change, value by value
/// @param isMeanwhile the city was changed since the check
/// @param done part of a text key of what just happened, empty when nothing did
public record CityFilePage(
        String text,
        String seen,
        CityImport.@Nullable Done checked,
        List<FileDifference.Line> lines,
        boolean isMeanwhile,
        List<Fault> faults,
        FieldErrors errors,
        String done)
        implements Page {

    static CityFilePage empty(String done) {
        return new CityFilePage("", "", null, List.of(), false, List.of(), FieldErrors.none(), done);
    }

    static CityFilePage refused(String text, List<Fault> faults) {
        return new CityFilePage(text, "", null, List.of(), false, faults, FieldErrors.none(), "");
    }

    public boolean isFaulty() {
        return !faults.isEmpty() || !errors.isEmpty();
    }

    /// Whether an import would change anything.
    public boolean isNews() {
        return checked != null && checked.created() + checked.changed() > 0;
    }

    @Override
    public int status() {
        return isMeanwhile ? 409 : isFaulty() ? 422 : 200;
    }
}
