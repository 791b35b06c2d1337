package balieplein.identity;

import balieplein.kernel.CityTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// The browsers in which people are signed in. Whoever is ended here is nobody at their next click, on every instance.
@Component
public class Sessions {

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

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient sql) {
        this.sessions = sessions;
        this.sql = sql;
    }

    /// Those of whoever asks, in this city; the newest first.
    public List<OpenSession> list() {
        return mine().map(entry -> open(entry.getValue()))
                .sorted(Comparator.comparing(OpenSession::since).reversed())
                .toList();
    }

    /// Ends one of one's own. Others’ cannot be ended, and one that is over already is no mistake.
    public void end(String handle) {
        end(origin -> origin.handle().equals(handle));
    }

    /// Ends all of one's own but this one.
    public void endOthers() {
        var here = me().map(SignedInPerson::origin).map(SignInOrigin::handle).orElse("");
        end(origin -> !origin.handle().equals(here));
    }

    /// Signs out everywhere.
    public void endAll() {
        end(origin -> true);
    }

    /// Ends what a provider says is over there, in every city: one of its sessions, or all of a person.
    void endOf(String issuer, @Nullable String subject, @Nullable String sid) {
        var ids = sid != null
                ? sql.sql(OF_A_PROVIDERS_SESSION)
                        .param(attribute(issuer, sid))
                        .query(String.class)
                        .list()
                : sessions.findByPrincipalName(String.valueOf(subject)).entrySet().stream()
                        .filter(entry -> person(entry.getValue())
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

    private void end(Predicate<SignInOrigin> ended) {
        mine().filter(entry -> person(entry.getValue())
                        .map(SignedInPerson::origin)
                        .filter(ended)
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList()
                .forEach(sessions::deleteById);
    }

    private Stream<? extends Map.Entry<String, ? extends Session>> mine() {
        var me = me();
        return me.isEmpty()
                ? Stream.empty()
                : sessions.findByPrincipalName(me.get().getName()).entrySet().stream()
                        .filter(entry -> !entry.getValue().isExpired())
                        .filter(entry -> person(entry.getValue())
                                .filter(me.get()::isSameAs)
                                .isPresent());
    }

    private OpenSession open(Session session) {
        var origin = person(session).orElseThrow().origin();
        var isHere =
                me().filter(me -> me.origin().handle().equals(origin.handle())).isPresent();
        return new OpenSession(
                origin.handle(),
                origin.device(),
                origin.address(),
                CityTime.local(origin.since()),
                CityTime.local(session.getLastAccessedTime()),
                isHere);
    }

    private static Optional<SignedInPerson> me() {
        return person(SecurityContextHolder.getContext());
    }

    private static Optional<SignedInPerson> person(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return person(context);
    }

    private static Optional<SignedInPerson> person(@Nullable SecurityContext context) {
        var who = context == null ? null : context.getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }
}
