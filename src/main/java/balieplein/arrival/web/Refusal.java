package balieplein.arrival.web;

import static balieplein.web.Texts.text;

import java.util.List;

/// Why somebody cannot check in now.
///
/// @param why as in `plaza.problem.…`
/// @param detail such as the day of the appointment; empty when there is nothing to add
/// @param instead free moments, or other places
/// @param today whether they may wait today all the same, without a promise (APT-11)
/// @param anotherDay whether they can take one of the moments here
public record Refusal(String why, String detail, List<String> instead, boolean today, boolean anotherDay) {

    Refusal(String why, String detail, List<String> instead) {
        this(why, detail, instead, false, false);
    }

    Refusal withWays(boolean stillToday, boolean laterOn) {
        return new Refusal(why, detail, instead, stillToday, laterOn);
    }

    public String title() {
        return text("plaza.problem." + why);
    }

    public String advice() {
        return text("plaza.problem." + why + ".advice");
    }

    /// A mistake in typing, which can be mended at once.
    public boolean isUnknown() {
        return why.equals("unknown");
    }

    int status() {
        return switch (why) {
            case "unknown", "pickup-unknown", "card-nothing" -> 404;
            case "too-many-tries" -> 429;
            default -> 409;
        };
    }
}
