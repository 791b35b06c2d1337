package balieplein.simulators;

import balieplein.identity.Population;
import balieplein.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who does not exist and signs in all the same.
///
/// @param id name in tokens
/// @param roles what the provider says this person is; for staff only
/// @param nationalNumber of residents: with a month between 61 and 72, which no real person has
public record DemoPerson(
        String id,
        String givenName,
        String familyName,
        Set<Role> roles,
        @Nullable String nationalNumber) {

    private static final List<DemoPerson> STAFF = List.of(
            staff("anna", "Anna", "Claes", Role.COUNTER),
            staff("bram", "Bram", "Wouters", Role.COUNTER),
            staff("chaima", "Chaima", "El Idrissi", Role.INFO),
            staff("dirk", "Dirk", "Maes", Role.FLOOR_MANAGER),
            staff("els", "Els", "Peeters", Role.PRODUCT_MANAGER),
            staff("farid", "Farid", "Benali", Role.LOCATION_MANAGER),
            staff("greet", "Greet", "Jacobs", Role.PHONE),
            staff("hugo", "Hugo", "Lemmens", Role.ANALYST),
            staff("inge", "Inge", "Vos", Role.ADMIN),
            staff("jan", "Jan", "Zonder Rol"));

    private static final List<DemoPerson> RESIDENTS = List.of(
            resident("karel", "Karel", "Testmans", LocalDate.of(1985, 7, 30), 33),
            resident("leila", "Leïla", "Voorbeeld", LocalDate.of(1992, 3, 14), 102),
            resident("maud", "Maud", "Proefkonijn", LocalDate.of(1951, 11, 2), 246),
            resident("noor", "Noor", "Speeltuin", LocalDate.of(2006, 1, 9), 58));

    public DemoPerson {
        roles = Set.copyOf(roles);
    }

    public static List<DemoPerson> list(Population population) {
        return population == Population.STAFF ? STAFF : RESIDENTS;
    }

    static Optional<DemoPerson> find(Population population, String id) {
        return list(population).stream()
                .filter(person -> person.id().equals(id))
                .findFirst();
    }

    public String name() {
        return givenName + " " + familyName;
    }

    private static DemoPerson staff(String id, String givenName, String familyName, Role... roles) {
        return new DemoPerson(id, givenName, familyName, Set.of(roles), null);
    }

    private static DemoPerson resident(String id, String givenName, String familyName, LocalDate birth, int serial) {
        return new DemoPerson(id, givenName, familyName, Set.of(Role.RESIDENT), nationalNumber(birth, serial));
    }

    /// As the National Register makes them, with 60 added to the month. The check is over nine digits, with a 2 in
    /// front for births from 2000 on.
    private static String nationalNumber(LocalDate birth, int serial) {
        var digits = "%02d%02d%02d%03d"
                .formatted(birth.getYear() % 100, birth.getMonthValue() + 60, birth.getDayOfMonth(), serial);
        var checked = Long.parseLong((birth.getYear() >= 2000 ? "2" : "") + digits);
        return digits + "%02d".formatted(97 - checked % 97);
    }
}
