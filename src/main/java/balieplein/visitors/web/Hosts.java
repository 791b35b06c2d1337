package balieplein.visitors.web;

import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.web.Choice;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The colleagues who can have guests: people in the city's register today.
@Component
class Hosts {

    private final Members members;
    private final InstantSource clock;

    Hosts(Members members, InstantSource clock) {
        this.members = members;
        this.clock = clock;
    }

    List<Choice> choices() {
        var today = CityTime.date(clock.instant());
        return members.team().members().stream()
                .filter(member -> member.kind() == Member.Kind.PERSON)
                .filter(member -> member.state(today).equals("active"))
                .map(member -> new Choice(member.code(), member.name()))
                .toList();
    }

    /// The names of all members, by code.
    Map<String, String> names() {
        return members.team().members().stream().collect(Collectors.toMap(Member::code, Member::name));
    }

    /// The code of whoever asks, when they are in the register.
    Optional<String> me() {
        var subject = Actor.current().subject();
        return members.team().members().stream()
                .filter(member -> member.subject().equals(subject))
                .map(Member::code)
                .findFirst();
    }
}
