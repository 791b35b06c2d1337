package balieplein.identity;

import static balieplein.identity.OutsideProvider.in;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/// Where people are signed in, and how that ends: by themselves, by the clock, by their provider.
@Running
class SessionsTest {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    private final OutsideProvider provider = OutsideProvider.get();
    private final String subject = "person-" + UUID.randomUUID();

    @Test
    void a_resident_sees_where_they_are_signed_in() {
        var phone = signIn("Mozilla/5.0 (iPhone; CPU iPhone OS 18) Version/18.0 Safari/604.1");
        signIn("Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0");
        var page = phone.get("/account/sessions").page();
        assertThat(page.text()).contains("Safari, iPhone", "Firefox, Windows", "127.0.0.1");
        assertThat(page.selectXpath("//*[.='Dit toestel']")).hasSize(1);
        assertThat(page.html()).doesNotContain(phone.cookie("balieplein"));
    }

    @Test
    void a_resident_signs_out_another_device_and_not_somebody_elses() {
        var here = signIn("Firefox/140.0");
        var there = signIn("Chrome/140.0");
        var stranger = City.called(OutsideProvider.CITY, "");
        provider.signIn(stranger, Population.RESIDENT, claims -> claims);
        here.submit("/account/sessions", "/account/sessions/end");
        assertThat(there.get("/account").status()).isEqualTo(302);
        assertThat(here.get("/account").status()).isEqualTo(200);
        var other = signIn("Chrome/140.0");
        var handle = handle(other);
        var token = stranger.get("/account/sessions")
                .page()
                .select("input[name=_csrf]")
                .attr("value");
        stranger.form("/account/sessions/end", "_csrf", token, "handle", handle);
        assertThat(other.get("/account").status()).isEqualTo(200);
    }

    @Test
    void a_resident_signs_out_everywhere_else_or_everywhere() {
        var here = signIn("Firefox/140.0");
        var there = signIn("Chrome/140.0");
        here.submit("/account/sessions", "/account/sessions/end-others");
        assertThat(there.get("/account").status()).isEqualTo(302);
        assertThat(here.get("/account").status()).isEqualTo(200);
        var again = signIn("Chrome/140.0");
        here.submit("/account/sessions", "/account/sessions/end-all");
        assertThat(again.get("/account").status()).isEqualTo(302);
        assertThat(here.get("/account").status()).isEqualTo(302);
    }

    @Test
    void however_busy_a_session_ends_after_eight_hours() {
        var resident = signIn("Firefox/140.0");
        begunBefore(Duration.ofHours(7));
        assertThat(resident.get("/account").status()).isEqualTo(200);
        begunBefore(Duration.ofHours(2));
        assertThat(resident.get("/account").status()).isEqualTo(302);
    }

    @Test
    void a_session_without_a_click_ends_after_half_an_hour() {
        signIn("Firefox/140.0");
        assertThat(sessions.findByPrincipalName(subject).values())
                .allSatisfy(
                        session -> assertThat(session.getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(30)));
    }

    @Test
    void the_provider_ends_all_sessions_of_a_person() {
        var one = signIn("Firefox/140.0");
        var two = signIn("Chrome/140.0");
        assertThat(signOut(claims -> claims)).isEqualTo(200);
        assertThat(one.get("/account").status()).isEqualTo(302);
        assertThat(two.get("/account").status()).isEqualTo(302);
    }

    @Test
    void the_provider_ends_one_of_its_sessions() {
        var one = signIn("Firefox/140.0", "sid-1-" + subject);
        var two = signIn("Chrome/140.0", "sid-2-" + subject);
        assertThat(signOut(claims -> claims.subject(null).claim("sid", "sid-1-" + subject)))
                .isEqualTo(200);
        assertThat(one.get("/account").status()).isEqualTo(302);
        assertThat(two.get("/account").status()).isEqualTo(200);
    }

    @Test
    void nobody_else_ends_sessions() {
        var resident = signIn("Firefox/140.0");
        assertThat(signOut(claims -> claims.claim("events", null))).isEqualTo(400);
        assertThat(signOut(claims -> claims.claim("events", Map.of("another", Map.of()))))
                .isEqualTo(400);
        assertThat(signOut(claims -> claims.claim("nonce", "one"))).isEqualTo(400);
        assertThat(signOut(claims -> claims.audience("another"))).isEqualTo(400);
        assertThat(signOut(claims -> claims.issuer(provider.issuer("staff")))).isEqualTo(400);
        assertThat(signOut(claims -> claims.subject(null))).isEqualTo(400);
        assertThat(signOut(claims -> claims.issueTime(in(Duration.ofMinutes(-10)))))
                .isEqualTo(400);
        assertThat(signOut(claims ->
                        claims.expirationTime(in(Duration.ofMinutes(-5))).issueTime(in(Duration.ofMinutes(-6)))))
                .isEqualTo(400);
        var city = City.called(OutsideProvider.CITY, "");
        assertThat(city.form("/sign-out/back-channel/resident", "logout_token", "x")
                        .status())
                .isEqualTo(400);
        assertThat(city.form("/sign-out/back-channel/aliens", "logout_token", "x")
                        .status())
                .isEqualTo(400);
        assertThat(resident.get("/account").status()).isEqualTo(200);
    }

    private City signIn(String browser) {
        return signIn(browser, null);
    }

    private City signIn(String browser, String sid) {
        var city = City.called(OutsideProvider.CITY, "").with("User-Agent", browser);
        provider.signIn(
                city, Population.RESIDENT, claims -> claims.subject(subject).claim("sid", sid));
        return city;
    }

    private int signOut(UnaryOperator<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(provider.issuer("resident"))
                .subject(subject)
                .audience("balieplein")
                .issueTime(in(Duration.ZERO))
                .expirationTime(in(Duration.ofMinutes(2)))
                .jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of(EVENT, Map.of()));
        var token = OutsideProvider.sign(provider.key(), change.apply(claims).build());
        return City.called(OutsideProvider.CITY, "")
                .form("/sign-out/back-channel/resident", "logout_token", token)
                .status();
    }

    private String handle(City browser) {
        return sessions.findByPrincipalName(subject).values().stream()
                .map(session -> person(session).origin())
                .filter(origin -> origin.device().equals("Chrome"))
                .findFirst()
                .orElseThrow()
                .handle();
    }

    /// The sign-in was so much earlier.
    private void begunBefore(Duration earlier) {
        begunBefore(sessions, earlier);
    }

    private <S extends Session> void begunBefore(FindByIndexNameSessionRepository<S> repository, Duration earlier) {
        for (var session : repository.findByPrincipalName(subject).values()) {
            var person = person(session);
            var origin = person.origin();
            var older = new SignedInPerson(
                    person.actor(),
                    person.city(),
                    person.population(),
                    new SignInOrigin(
                            origin.handle(),
                            origin.issuer(),
                            origin.sid(),
                            origin.since().minus(earlier),
                            origin.device(),
                            origin.address()));
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    new SecurityContextImpl(new OAuth2AuthenticationToken(older, older.getAuthorities(), "resident")));
            repository.save(session);
        }
    }

    private static SignedInPerson person(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return (SignedInPerson) context.getAuthentication().getPrincipal();
    }
}
