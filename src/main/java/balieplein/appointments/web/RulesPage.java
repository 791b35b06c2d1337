package balieplein.appointments.web;

import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;

/// The rules of the house on a day, and what is to come.
///
/// @param drafts empty for whoever does not write rules
/// @param typed the form of a new version, with what was typed
public record RulesPage(
        LocalDate day,
        List<Rule> rules,
        List<Rule> later,
        List<Draft> drafts,
        boolean writes,
        TypedRule typed,
        FieldErrors errors)
        implements Page {

    /// @param numbers what its numbers do, a sentence for each
    public record Rule(String code, int version, LocalDate from, String title, String text, List<String> numbers) {

        public Rule {
            numbers = List.copyOf(numbers);
        }
    }

    /// @param own whether whoever looks wrote it, and so does not approve it
    public record Draft(Rule rule, String author, boolean own) {

        public String path(String act) {
            return "/staff/rules/" + rule.code() + "/" + rule.from() + "/" + act;
        }
    }

    public RulesPage {
        rules = List.copyOf(rules);
        later = List.copyOf(later);
        drafts = List.copyOf(drafts);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
