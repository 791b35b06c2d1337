package balieplein.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// In which capacity somebody signed in. One person can be a citizen, work for a company and work for a city, and
/// chooses at the Flemish ACM/IDM as what to come (claims of scope `vo`). Providers without these claims do not ask.
final class CapacityPolicy {

    static final String TARGET_GROUP = "vo_doelgroepcode";
    static final String ORGANISATION = "vo_orgcode";
    private static final String CITIZEN = "BUR";
    private static final String LOCAL_AUTHORITY = "LB";

    private CapacityPolicy() {}

    /// Residents come as citizens, staff as people of a local authority; where the city says which organisation it is,
    /// of that one and no other.
    static boolean admits(Map<String, Object> claims, Population population, @Nullable String organisation) {
        var group = claims.get(TARGET_GROUP);
        if (population == Population.RESIDENT) {
            return group == null || CITIZEN.equals(group);
        }
        if (organisation == null) {
            return group == null || LOCAL_AUTHORITY.equals(group);
        }
        return LOCAL_AUTHORITY.equals(group) && organisation.equals(claims.get(ORGANISATION));
    }

    /// Programs need no organisation; a token that names another is not for this city.
    static boolean admitsProgram(Map<String, Object> claims, @Nullable String organisation) {
        var named = claims.get(ORGANISATION);
        return organisation == null || named == null || organisation.equals(named);
    }
}
