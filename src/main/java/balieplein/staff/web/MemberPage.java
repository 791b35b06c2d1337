package balieplein.staff.web;

import balieplein.staff.Member;
import balieplein.web.Choice;
import balieplein.web.Page;
import java.util.List;

/// One member with roles, delegations and mandates.
///
/// @param state part of a text key
/// @param said what just happened, part of a text key; empty when nothing did
public record MemberPage(
        Member member,
        String state,
        List<Line> roles,
        List<Line> delegations,
        List<Line> received,
        List<Line> mandates,
        List<Line> extensions,
        Choices choices,
        String today,
        String said,
        TeamForm form)
        implements Page {

    /// @param what the role or the matter
    /// @param note with whom and why; empty when there is nothing to say
    public record Line(String code, String what, String note, String days) {}

    /// What one can choose from.
    public record Choices(
            List<Choice> roles,
            List<Choice> services,
            List<Choice> locations,
            List<Choice> held,
            List<Choice> colleagues,
            List<Choice> matters) {}

    @Override
    public int status() {
        return form.errors().isEmpty() ? 200 : 422;
    }
}
