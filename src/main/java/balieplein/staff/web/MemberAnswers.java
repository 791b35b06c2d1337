package balieplein.staff.web;

import balieplein.staff.Members;
import balieplein.staff.TeamChange;
import balieplein.web.Redirect;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// What an administrator sees after a change of a member.
@Component
class MemberAnswers {

    private final Members members;
    private final MemberPages pages;

    MemberAnswers(Members members, MemberPages pages) {
        this.members = members;
        this.pages = pages;
    }

    Object answer(String code, TypedTeam typed, Supplier<TeamChange> act) {
        var member = members.get(code);
        if (!typed.errors().isEmpty()) {
            return pages.of(member, "", new TeamForm(typed.values(), typed.errors()));
        }
        var said =
                switch (act.get()) {
                    case TeamChange.Done done -> "done";
                    case TeamChange.ChangedMeanwhile meanwhile -> "changed-meanwhile";
                    case TeamChange.OwnLastAdmin own -> "own-last-admin";
                    case TeamChange.SubjectTaken taken ->
                        throw new IllegalStateException("Nobody changes a subject, but " + taken);
                };
        return Redirect.to("/staff/team/" + code + "?said=" + said);
    }
}
