package balieplein.staff.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Role;
import balieplein.locations.Locations;
import balieplein.staff.HeldRole;
import balieplein.staff.Mandate;
import balieplein.staff.Member;
import balieplein.staff.Team;
import balieplein.web.Choice;
import balieplein.web.Texts;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// What can be chosen for a member.
@Component
class MemberChoices {

    private final Products products;
    private final Locations locations;
    private final TeamTexts texts;

    MemberChoices(Products products, Locations locations, TeamTexts texts) {
        this.products = products;
        this.locations = locations;
        this.texts = texts;
    }

    MemberPage.Choices of(Team team, Member member, List<HeldRole> held) {
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
