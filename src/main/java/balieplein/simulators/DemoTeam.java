package balieplein.simulators;

import balieplein.cities.Cities;
import balieplein.identity.Population;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.rosters.Rosters;
import balieplein.rosters.Worker;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.TeamChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// People who work for the model cities, so that registers, rosters and hosts can be tried out: who signs in at the
/// simulated provider, and colleagues at the counters. A city with a register of its own is left alone.
@Component
@Profile("demo")
class DemoTeam implements ApplicationRunner {

    /// Before every year that the clock of the demo is set to.
    private static final LocalDate FROM = LocalDate.of(2010, 1, 1);

    private static final List<String> COLLEAGUES = List.of(
            "Kaat Ververs",
            "Lotte Vandamme",
            "Mehmet Aydin",
            "Nele Goossens",
            "Omar Haddad",
            "Pieter Claeys",
            "Roos Willems",
            "Stijn Mertens");

    private final Members members;
    private final Rosters rosters;
    private final Locations locations;
    private final Cities cities;

    DemoTeam(Members members, Rosters rosters, Locations locations, Cities cities) {
        this.members = members;
        this.rosters = rosters;
        this.locations = locations;
        this.cities = cities;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        cities.codes()
                .forEach(city -> CurrentCity.run(city, () -> {
                    if (members.team().members().isEmpty()) {
                        hire(city);
                    }
                }));
    }

    private void hire(String city) {
        for (var person : DemoPerson.list(Population.STAFF)) {
            var code = add(person.id(), person.name(), city);
            if (person.roles().contains(Role.COUNTER)) {
                train(code);
            }
        }
        COLLEAGUES.forEach(name -> train(add(name.split(" ")[0].toLowerCase(Locale.ROOT), name, city)));
    }

    private String add(String id, String name, String city) {
        var since = new Period(FROM, null);
        return switch (members.add(Member.Kind.PERSON, id, name, id + "@" + city + ".example", since)) {
            case TeamChange.Done(var code) -> code;
            case TeamChange refusal -> throw new IllegalStateException(name + " was hired before: " + refusal);
        };
    }

    /// At the counters of the first location, for everything that is done there.
    private void train(String member) {
        locations.list().stream()
                .findFirst()
                .ifPresent(place -> rosters.train(new Worker(member, place.code(), pools(place), "", List.of())));
    }

    private static Set<String> pools(Location place) {
        return place.pools().stream().map(pool -> pool.code()).collect(Collectors.toSet());
    }
}
