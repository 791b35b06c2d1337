package balieplein.staff.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.staff.Delegation;
import balieplein.staff.HeldRole;
import balieplein.staff.Mandate;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.Team;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Puts the page of a member together.
@Component
class MemberPages {

    private static final Set<String> SAID = Set.of("added", "done", "changed-meanwhile", "own-last-admin");

    private final Members members;
    private final Products products;
    private final Locations locations;
    private final TeamTexts texts;
    private final InstantSource clock;

    MemberPages(Members members, Products products, Locations locations, TeamTexts texts, InstantSource clock) {
        this.members = members;
        this.products = products;
        this.locations = locations;
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
                                && !giver(team, each).isEmpty())
                        .map(each -> line(team, each, giver(team, each)))
                        .toList(),
                team.mandates().stream()
                        .filter(mandate -> mandate.member().equals(member.code()))
                        .map(this::line)
                        .toList(),
                choices(team, member, held),
                today.toString(),
                SAID.contains(said) ? said : "",
                form);
    }

    private static boolean isOf(Team team, Delegation delegation, Member member) {
        return giver(team, delegation).equals(member.code());
    }

    private static String giver(Team team, Delegation delegation) {
        return team.findRole(delegation.heldRole()).map(HeldRole::member).orElse("");
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

    private MemberPage.Line line(Mandate mandate) {
        var upTo = mandate.upTo();
        return new MemberPage.Line(
                mandate.code(),
                text("staff.staff.matter." + mandate.matter().tag()),
                upTo == null ? "" : text("staff.staff.up-to-note", Formats.money(upTo)),
                texts.days(mandate.period()));
    }

    private MemberPage.Choices choices(Team team, Member member, List<HeldRole> held) {
        return new MemberPage.Choices(
                Arrays.stream(Role.values())
                        .filter(Role::isStaff)
                        .map(role -> new Choice(role.code(), text("identity.role." + role.code())))
                        .toList(),
                products.services().stream()
                        .map(service ->
                                new Choice(service.code(), service.name().in(Texts.language())))
                        .toList(),
                locations.list().stream()
                        .map(location -> new Choice(location.code(), location.name()))
                        .toList(),
                held.stream()
                        .map(role -> new Choice(role.code(), texts.grant(role.grant())))
                        .toList(),
                team.members().stream()
                        .filter(other -> !other.code().equals(member.code()))
                        .map(other -> new Choice(other.code(), other.name()))
                        .toList(),
                Arrays.stream(Mandate.Matter.values())
                        .map(matter -> new Choice(matter.tag(), text("staff.staff.matter." + matter.tag())))
                        .toList());
    }
}
