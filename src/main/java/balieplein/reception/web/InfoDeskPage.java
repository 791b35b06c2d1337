package balieplein.reception.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The info desk on one screen: question, answer, what to do, and what was counted.
///
/// @param words the question as it was typed
/// @param email as it was typed
/// @param ticket the number that was just given
/// @param refusal why no number was given, as people read it
/// @param earlier the visit whose ticket was shown; the next number counts as coming back for it
/// @param key so that a second press gives no second number
/// @param callIn tickets of who waits outside and may come in, and whom no message can reach
/// @param said part of a text key, empty when nothing was done
public record InfoDeskPage(
        String location,
        List<Choice> locations,
        String words,
        List<Hit> hits,
        @Nullable Answer answer,
        String email,
        @Nullable Ticket ticket,
        @Nullable Refusal refusal,
        @Nullable Earlier earlier,
        String key,
        List<String> callIn,
        List<TallyKey> tallies,
        long lastTally,
        String said,
        FieldErrors errors)
        implements Page {

    /// A product that was found.
    public record Hit(String code, String name, String summary, boolean chosen) {}

    /// Everything about one product.
    public record Answer(
            String code, String name, String summary, String ready, List<Step> steps, List<Question> questions) {}

    /// @param bookable whether an appointment can be made
    /// @param here whether a counter of this location can help
    public record Step(
            String code,
            String name,
            String minutes,
            String fee,
            List<String> documents,
            boolean bookable,
            boolean here) {}

    public record Question(String question, String answer) {}

    /// @param number as it is called
    /// @param waiting an estimate, as people read it
    public record Ticket(String visit, String number, String zone, String waiting) {}

    /// @param location where it was, by name
    public record Earlier(String visit, String number, LocalDate day, String location) {}

    /// @param step for which an appointment is offered
    public record Refusal(String title, String advice, String step, List<String> moments) {}

    /// @param key that counts one
    public record TallyKey(String code, String name, String key, String today) {}

    public InfoDeskPage {
        locations = List.copyOf(locations);
        hits = List.copyOf(hits);
        callIn = List.copyOf(callIn);
        tallies = List.copyOf(tallies);
    }

    /// To be sent along with whatever stays on this screen.
    public String earlierVisit() {
        return earlier == null ? "" : earlier.visit();
    }

    @Override
    public int status() {
        return refusal != null ? 409 : errors.isEmpty() ? 200 : 422;
    }
}
