package balieplein.staff;

import balieplein.City;
import balieplein.identity.Grant;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Fills the register of a city with the verbs of the product.
record RegisterFixture(Members members, Rights rights, City city) {

    static final LocalDate FIRST = LocalDate.of(2017, 1, 2);
    static final Period ALWAYS = new Period(FIRST, null);

    String person(String subject, Period period) {
        return add(Member.Kind.PERSON, subject, period);
    }

    String program(String subject) {
        return add(Member.Kind.PROGRAM, subject, ALWAYS);
    }

    private String add(Member.Kind kind, String subject, Period period) {
        return done(CurrentCity.call(city.code(), () -> members.add(kind, subject, subject, "", period)));
    }

    String give(String member, Role role, @Nullable String service, @Nullable String location) {
        return done(CurrentCity.call(
                city.code(), () -> rights.give(member, version(member), new Grant(role, service, location), ALWAYS)));
    }

    TeamChange endRole(String member, String role) {
        return CurrentCity.call(city.code(), () -> rights.endRole(member, version(member), role));
    }

    TeamChange block(String member) {
        return CurrentCity.call(city.code(), () -> members.block(member, version(member)));
    }

    String delegate(String giver, String role, String to, Period period) {
        return done(CurrentCity.call(
                city.code(), () -> rights.delegate(giver, version(giver), role, to, period, "Verlof")));
    }

    int version(String member) {
        return CurrentCity.call(city.code(), () -> members.get(member).version());
    }

    static String done(TeamChange change) {
        if (change instanceof TeamChange.Done done) {
            return done.code();
        }
        throw new AssertionError("Not done: " + change);
    }
}
