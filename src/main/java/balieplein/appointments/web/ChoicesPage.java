package balieplein.appointments.web;

import balieplein.web.Choice;
import balieplein.web.Page;
import java.util.List;

/// The questions before the moments, of which only those are asked that have more than one answer.
///
/// @param step full code of the product step
/// @param variant a circumstance that was chosen before, empty for none
/// @param productPath where it is explained
public record ChoicesPage(
        String step,
        String name,
        String productPath,
        String variant,
        int mostPersons,
        int persons,
        List<Choice> locations,
        String location)
        implements Page {}
