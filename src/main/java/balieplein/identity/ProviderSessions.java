package balieplein.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Our sessions by those of the providers, across cities.
@Component
class ProviderSessions {

    /// Begins the name of the attribute by which a session of the provider finds ours.
    private static final String SID = "identity.sid.";

    private static final String OF_A_PROVIDERS_SESSION = """
            select session.session_id
            from database.spring_session session
            join database.spring_session_attributes attribute on attribute.session_primary_id = session.primary_id
            where attribute.attribute_name = ?
            """;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient sql;

    ProviderSessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient sql) {
        this.sessions = sessions;
        this.sql = sql;
    }

    /// Ends what a provider says is over there, in every city: one of its sessions, or all of a person.
    void endOf(String issuer, @Nullable String subject, @Nullable String sid) {
        var ids = sid != null
                ? sql.sql(OF_A_PROVIDERS_SESSION)
                        .param(attribute(issuer, sid))
                        .query(String.class)
                        .list()
                : sessions.findByPrincipalName(String.valueOf(subject)).entrySet().stream()
                        .filter(entry -> SignedInPerson.of(entry.getValue())
                                .filter(person -> person.origin().issuer().equals(issuer))
                                .isPresent())
                        .map(Map.Entry::getKey)
                        .toList();
        ids.forEach(sessions::deleteById);
    }

    /// Under which name a session remembers the provider's own.
    static String attribute(String issuer, String sid) {
        return SID + Fingerprint.of(issuer + " " + sid);
    }
}
