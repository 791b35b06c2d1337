package balieplein.surveys;

import java.time.LocalDate;

/// A question to one resident about one visit or booking.
///
/// @param token in its link; nobody guesses it
/// @param source what it is about, such as `visit:v3f2a`
/// @param service empty when the product has none
/// @param day on which it was asked
/// @param answered whether; never what
public record Invitation(
        String token,
        String source,
        SurveyChannel channel,
        String location,
        String service,
        String product,
        LocalDate day,
        boolean answered) {

    static final int DAYS = 30;

    /// The last day on which it can be answered.
    public LocalDate until() {
        return day.plusDays(DAYS);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(until());
    }
}
