package balieplein.identity;

import balieplein.web.ProxyMark;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/// The door of programs and devices: the API with an access token or none, and the measurements. No session, so that
/// no other site can abuse one.
@Configuration(proxyBeanMethods = false)
class ProgramAccess {

    private static final String SESSION_COOKIE = "balieplein";

    /// The requests are measured already; a measurement of each filter costs more than what it measures.
    @Bean
    SecurityObservationSettings nothingButRequests() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(10)
    SecurityFilterChain programs(HttpSecurity http, AccessTokens tokens) {
        var refusals = new Refusals();
        var bearer = new BearerTokenAuthenticationFilter(tokens::authenticate);
        bearer.setAuthenticationFailureHandler(refusals::commence);
        return http.securityMatcher(ProgramAccess::isForPrograms)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(HeadersConfigurer::disable)
                .addFilterBefore(bearer, AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        failing -> failing.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/metrics")
                        .access((who, context) -> new AuthorizationDecision(isFromThisMachine(context.getRequest())
                                || Actor.current().has(Role.ADMIN)))
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    /// A browser's script sends the session cookie and no token; it uses the browser's door.
    private static boolean isForPrograms(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/actuator")
                || (path.startsWith("/api/")
                        && (request.getHeader(HttpHeaders.AUTHORIZATION) != null || !hasSessionCookie(request)));
    }

    private static boolean hasSessionCookie(HttpServletRequest request) {
        return request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(cookie -> cookie.getName().equals(SESSION_COOKIE));
    }

    /// Judged by the connection itself: anybody can write a forwarding header, and a proxy on this machine sends one.
    private static boolean isFromThisMachine(HttpServletRequest request) {
        return request.getAttribute(ProxyMark.ATTRIBUTE) == null && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("The connection comes from '" + address + "', which is no address.", e);
        }
    }
}
