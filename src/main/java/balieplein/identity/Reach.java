package balieplein.identity;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// The one rule about where roles count: a role opens a route, and it must also count at the place the route is
/// about. Routes say their place with [Within]; what stands in a body, and lists of places, ask here.
public final class Reach {

    static final String ROLES = "balieplein.route.roles";

    private Reach() {}

    /// Whether one of the roles for which the current route is open counts at this place for whoever is asking. True
    /// on routes that are open to everybody, and outside requests.
    public static boolean includes(Place place) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null
                || !(request.getAttribute(ROLES, RequestAttributes.SCOPE_REQUEST) instanceof Set<?> opened)) {
            return true;
        }
        return Actor.current().grants().count(opened, place);
    }

    /// Refuses with 403 where [#includes] is false.
    public static void require(Place place) {
        if (!includes(place)) {
            throw new AccessDeniedException("The role does not count at " + place + ".");
        }
    }
}
