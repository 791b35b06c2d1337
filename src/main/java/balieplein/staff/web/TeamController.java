package balieplein.staff.web;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.Sighting;
import balieplein.staff.Team;
import balieplein.staff.TeamChange;
import balieplein.web.Csv;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The people and programs of the city, and the chart of its services.
@Controller
@Allowed(Role.ADMIN)
@RequestMapping("/staff/team")
class TeamController {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SUBJECT = 200;

    private final Members members;
    private final Products products;
    private final TeamTexts texts;
    private final InstantSource clock;

    TeamController(Members members, Products products, TeamTexts texts, InstantSource clock) {
        this.members = members;
        this.products = products;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    TeamPage list() {
        return page(TypedTeam.of(Map.of("from", today().toString())));
    }

    @PostMapping
    Object add(@RequestParam Map<String, String> values) {
        var typed = TypedTeam.of(values);
        var name = typed.required("name", LONGEST_NAME);
        var subject = typed.required("subject", LONGEST_SUBJECT);
        var period = typed.period("from", "until", false);
        var kind = typed.at("kind").equals("program") ? Member.Kind.PROGRAM : Member.Kind.PERSON;
        if (!typed.errors().isEmpty()) {
            return page(typed);
        }
        if (members.add(kind, subject, name, typed.at("email"), period) instanceof TeamChange.Done done) {
            return Redirect.to("/staff/team/" + done.code() + "?said=added");
        }
        typed.fault("subject", "subject-taken");
        return page(typed);
    }

    @GetMapping("/mandates.csv")
    ResponseEntity<byte[]> mandates() {
        var team = members.team();
        var csv = new Csv(List.of("member", "subject", "matter", "up_to", "from", "until"));
        for (var mandate : team.mandates()) {
            var member = team.find(mandate.member()).orElseThrow();
            var upTo = mandate.upTo();
            csv.add(Arrays.asList(
                    member.name(),
                    member.subject(),
                    mandate.matter().tag(),
                    upTo == null ? null : upTo.euros(),
                    mandate.period().from(),
                    mandate.period().until()));
        }
        return csv.response("mandates.csv");
    }

    private TeamPage page(TypedTeam typed) {
        var team = members.team();
        return new TeamPage(
                rows(team, Member.Kind.PERSON),
                rows(team, Member.Kind.PROGRAM),
                team.sightings().stream()
                        .filter(sighting -> team.members().stream()
                                .noneMatch(member -> member.subject().equals(sighting.subject())))
                        .map(TeamController::outside)
                        .toList(),
                products.services().stream().map(this::row).toList(),
                members.source(),
                new TeamForm(typed.values(), typed.errors()));
    }

    private List<TeamPage.Row> rows(Team team, Member.Kind kind) {
        var rows = new ArrayList<TeamPage.Row>();
        for (var member : team.members()) {
            if (member.kind() == kind) {
                rows.add(new TeamPage.Row(
                        member.code(),
                        member.name(),
                        member.subject(),
                        member.state(today()),
                        team.rolesOf(member.code()).stream()
                                .map(role -> texts.grant(role.grant()) + " " + texts.days(role.period()))
                                .toList(),
                        team.sighting(member.subject())
                                .map(sighting -> CityTime.local(sighting.at()))
                                .orElse(null)));
            }
        }
        return rows;
    }

    private static TeamPage.Row outside(Sighting sighting) {
        return new TeamPage.Row(
                null,
                sighting.name(),
                sighting.subject(),
                "outside",
                sighting.roles().stream()
                        .sorted()
                        .map(role -> Texts.text("identity.role." + role.code()))
                        .toList(),
                CityTime.local(sighting.at()));
    }

    private TeamPage.ServiceRow row(balieplein.catalogue.Service service) {
        var holder = products.holder(service.code(), today());
        return new TeamPage.ServiceRow(
                service.name().in(Texts.language()),
                service.existence().from(),
                service.existence().until(),
                holder.equals(service.code()) ? null : texts.service(holder),
                (int) products.listAll().stream()
                        .filter(product -> service.code().equals(product.service()))
                        .count());
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}
