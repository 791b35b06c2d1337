package balieplein.identity;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/// Calls the product inside the virtual machine as somebody who signed in.
public final class As {

    private As() {}

    /// A resident whom the register knows under this code.
    public static <T> T resident(String person, Supplier<T> act) {
        return actor(new Actor(person, "Resident", Set.of(Role.RESIDENT), Actor.Channel.BROWSER, person), act);
    }

    /// A location manager with this name.
    public static <T> T manager(String name, Supplier<T> act) {
        return actor(new Actor(name, name, Set.of(Role.LOCATION_MANAGER), Actor.Channel.BROWSER), act);
    }

    private static <T> T actor(Actor actor, Supplier<T> act) {
        SecurityContextHolder.getContext().setAuthentication(new TokenAuthentication(actor));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
