package balieplein.identity;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.user.OAuth2User;

/// Somebody in a browser session: what we need of the token, not the token. The session counts in one city.
record SignedInPerson(Actor actor, String city, Population population) implements OAuth2User, SignedIn, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getName() {
        return actor.subject();
    }
}
