package balieplein.identity;

import java.io.Serial;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// A program or device that showed a good access token. Lasts for one request.
final class TokenAuthentication extends AbstractAuthenticationToken {

    private record Bearer(Actor actor) implements SignedIn {}

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Bearer bearer;

    TokenAuthentication(Actor actor) {
        super(List.of());
        this.bearer = new Bearer(actor);
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedIn getPrincipal() {
        return bearer;
    }

    @Override
    public String getName() {
        return bearer.actor().subject();
    }
}
