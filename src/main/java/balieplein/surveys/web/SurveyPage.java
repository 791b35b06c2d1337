package balieplein.surveys.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;

/// One question, or thanks.
///
/// @param state `open`, `answered` or `over`
/// @param question empty unless it is open
/// @param until last day on which it can be answered, as people read it
public record SurveyPage(
        String state, String token, String question, List<Choice> choices, String until, FieldErrors errors, int status)
        implements Page {

    public SurveyPage {
        choices = List.copyOf(choices);
    }
}
