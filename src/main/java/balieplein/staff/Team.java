package balieplein.staff;

import java.util.List;
import java.util.Optional;

/// Everything the register of the current city holds, as read at one moment.
public record Team(
        List<Member> members,
        List<HeldRole> roles,
        List<Delegation> delegations,
        List<Mandate> mandates,
        List<Sighting> sightings) {

    public Team {
        members = List.copyOf(members);
        roles = List.copyOf(roles);
        delegations = List.copyOf(delegations);
        mandates = List.copyOf(mandates);
        sightings = List.copyOf(sightings);
    }

    public Optional<Member> find(String code) {
        return members.stream().filter(member -> member.code().equals(code)).findFirst();
    }

    public List<HeldRole> rolesOf(String member) {
        return roles.stream().filter(role -> role.member().equals(member)).toList();
    }

    public Optional<HeldRole> findRole(String code) {
        return roles.stream().filter(role -> role.code().equals(code)).findFirst();
    }

    /// Who passes a role on; empty when their role ended.
    public String giver(Delegation delegation) {
        return findRole(delegation.heldRole()).map(HeldRole::member).orElse("");
    }

    /// When somebody came in last, if ever.
    public Optional<Sighting> sighting(String subject) {
        return sightings.stream()
                .filter(sighting -> sighting.subject().equals(subject))
                .findFirst();
    }
}
