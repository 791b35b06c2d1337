package balieplein.staff.web;

import balieplein.staff.Member;
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
        return switch (act.get()) {
            case TeamChange.Done done -> said(code, "done");
            case TeamChange.ChangedMeanwhile meanwhile -> said(code, "changed-meanwhile");
            case TeamChange.OwnLastAdmin own -> said(code, "own-last-admin");
            case TeamChange.NeedsReason needs -> refused(member, typed, "until", "extend");
            case TeamChange.NotLonger not -> refused(member, typed, "extendUntil", "not-longer");
            case TeamChange.SubjectTaken taken ->
                throw new IllegalStateException("Nobody changes a subject, but " + taken);
        };
    }

    private MemberPage refused(Member member, TypedTeam typed, String field, String fault) {
        typed.fault(field, fault);
        return pages.of(member, "", new TeamForm(typed.values(), typed.errors()));
    }

    private static Redirect said(String code, String said) {
        return Redirect.to("/staff/team/" + code + "?said=" + said);
    }
}
