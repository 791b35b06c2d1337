package balieplein.identity;

import balieplein.kernel.CityTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// The browsers in which people are signed in. Whoever is ended here is nobody at their next click, on every instance.
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
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

    private void end(Predicate<SignInOrigin> ended) {
        mine().filter(entry -> SignedInPerson.of(entry.getValue())
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
                        .filter(entry -> SignedInPerson.of(entry.getValue())
                                .filter(me.get()::isSameAs)
                                .isPresent());
    }

    private OpenSession open(Session session) {
        var origin = SignedInPerson.of(session).orElseThrow().origin();
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
        return SignedInPerson.of(SecurityContextHolder.getContext());
    }
}
