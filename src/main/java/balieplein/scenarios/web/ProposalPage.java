package balieplein.scenarios.web;

import balieplein.locations.OpeningWeek;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The document for the college, and the step to a draft of opening hours.
///
/// @param outdated whether other figures were measured since
/// @param groups weekdays with the same hours
/// @param typed what was typed about the decision
public record ProposalPage(
        String code,
        String scenario,
        String name,
        String location,
        String locationName,
        LocalDate made,
        boolean outdated,
        List<OpeningWeek.Group> groups,
        Comparison comparison,
        @Nullable LocalDate draftFrom,
        Map<String, String> typed,
        FieldErrors errors)
        implements Page {

    public ProposalPage {
        groups = List.copyOf(groups);
        typed = Map.copyOf(typed);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String at(String field) {
        return typed.getOrDefault(field, "");
    }
}
