package balieplein.surveys;

import java.time.LocalDate;

/// What was asked and answered in a week.
///
/// @param week its Monday
/// @param generated whether it never happened
record TallyRow(
        LocalDate week,
        String location,
        SurveyChannel channel,
        String service,
        String product,
        boolean generated,
        int asked,
        Scores scores) {}
