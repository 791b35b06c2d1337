package balieplein.staff.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.staff.Delegation;
import balieplein.staff.Extension;
import balieplein.staff.Extensions;
import balieplein.staff.HeldRole;
import balieplein.staff.Mandate;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.Team;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Puts the page of a member together.
@Component
class MemberPages {

    private static final Set<String> SAID = Set.of("added", "done", "changed-meanwhile", "own-last-admin");

    private final Members members;
    private final Extensions extensions;
    private final MemberChoices choices;
    private final TeamTexts texts;
    private final InstantSource clock;

    MemberPages(Members members, Extensions extensions, MemberChoices choices, TeamTexts texts, InstantSource clock) {
        this.members = members;
        this.extensions = extensions;
        this.choices = choices;
        this.texts = texts;
        this.clock = clock;
    }

    MemberPage of(Member member, String said) {
        return of(member, said, new TeamForm(Map.of(), FieldErrors.none()));
    }

    MemberPage of(Member member, String said, TeamForm form) {
        var team = members.team();
        var held = team.rolesOf(member.code());
        var today = CityTime.date(clock.instant());
        return new MemberPage(
                member,
                member.state(today),
                held.stream().map(this::line).toList(),
                team.delegations().stream()
                        .filter(each -> isOf(team, each, member))
                        .map(each -> line(team, each, each.to()))
                        .toList(),
                team.delegations().stream()
                        .filter(each -> each.to().equals(member.code())
                                && !team.giver(each).isEmpty())
                        .map(each -> line(team, each, team.giver(each)))
                        .toList(),
                team.mandates().stream()
                        .filter(mandate -> mandate.member().equals(member.code()))
                        .map(this::line)
                        .toList(),
                extensions.list(member.code()).stream().map(MemberPages::line).toList(),
                choices.of(team, member, held),
                today.toString(),
                SAID.contains(said) ? said : "",
                form);
    }

    private static boolean isOf(Team team, Delegation delegation, Member member) {
        return team.giver(delegation).equals(member.code());
    }

    private MemberPage.Line line(HeldRole role) {
        return new MemberPage.Line(role.code(), texts.grant(role.grant()), "", texts.days(role.period()));
    }

    private MemberPage.Line line(Team team, Delegation delegation, String colleague) {
        return new MemberPage.Line(
                delegation.code(),
                team.findRole(delegation.heldRole())
                        .map(role -> texts.grant(role.grant()))
                        .orElse(""),
                text(
                        "staff.staff.delegation-note",
                        team.find(colleague).map(Member::name).orElse(""),
                        delegation.reason()),
                texts.days(delegation.period()));
    }

    private static MemberPage.Line line(Extension extension) {
        return new MemberPage.Line(
                "",
                text("staff.staff.extended", Formats.date(extension.from()), Formats.date(extension.until())),
                text("staff.staff.extended-note", extension.by(), extension.reason()),
                Formats.date(CityTime.date(extension.at())));
    }

    private MemberPage.Line line(Mandate mandate) {
        var upTo = mandate.upTo();
        return new MemberPage.Line(
                mandate.code(),
                text("staff.staff.matter." + mandate.matter().tag()),
                upTo == null ? "" : text("staff.staff.up-to-note", Formats.money(upTo)),
                texts.days(mandate.period()));
    }
}
