package balieplein.insight.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import java.util.List;

/// What period is looked at, and where.
///
/// @param heading such as `1 september – 28 september 2016`
/// @param place name of the location, or of all of them
/// @param query of the address, as it is
/// @param hasGenerated whether the period has visits that never happened
/// @param generated whether they count
public record DashboardFilter(
        List<Choice> locations,
        String location,
        String place,
        String from,
        String to,
        String beforeFrom,
        String beforeTo,
        String heading,
        String query,
        boolean hasGenerated,
        boolean generated,
        FieldErrors errors) {

    public DashboardFilter {
        locations = List.copyOf(locations);
    }
}
