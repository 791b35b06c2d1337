package balieplein.identity;

import balieplein.web.SignIn;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells the screens who is signed in.
@Component
final class CurrentSignIn implements SignIn {

    @Override
    public Optional<Person> current() {
        var actor = Actor.current();
        if (!actor.isSignedIn()) {
            return Optional.empty();
        }
        var roles = actor.roles().stream().map(Role::code).collect(Collectors.toUnmodifiableSet());
        var other = actor.represented();
        return Optional.of(new Person(actor.name(), roles, actor.isStaff(), other == null ? "" : other.name()));
    }
}
