package balieplein.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The door of browsers: sign-in by OpenID Connect, a session in the database, a token in every form.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class BrowserAccess implements WebMvcConfigurer {

    private final RouteGuard guard;

    BrowserAccess(RouteGuard guard) {
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard);
    }

    /// Two requests of one browser at once, such as a button pressed twice, may both be the first to note something in
    /// its session.
    @Bean
    static PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOfImpatientPeople() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    @Order(20)
    SecurityFilterChain browsers(
            HttpSecurity http,
            SignInRequests requests,
            PendingSignIns pending,
            BrowserSignIn signIn,
            Outbound outbound,
            DeviceCookie devices,
            CityContexts cityContexts) {
        var refusals = new Refusals();
        return http.securityContext(contexts -> contexts.securityContextRepository(cityContexts))
                .csrf(forms -> forms.csrfTokenRepository(new FormTokens())
                        .ignoringRequestMatchers(BrowserAccess::isFromProvider))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentTypeOptions(HeadersConfigurer.ContentTypeOptionsConfig::disable)
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable))
                .addFilterBefore(devices, AnonymousAuthenticationFilter.class)
                .oauth2Login(login -> login.loginPage(SignInPaths.CHOICE)
                        .authorizationEndpoint(start ->
                                start.authorizationRequestResolver(requests).authorizationRequestRepository(pending))
                        .redirectionEndpoint(callback -> callback.baseUri(SignInPaths.CALLBACK + "/*"))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(outbound.tokenClient()))
                        .userInfoEndpoint(userInfo -> userInfo.oidcUserService(outbound.people()))
                        .authorizedClientRepository(new NoAuthorizedClients())
                        .successHandler(signIn::succeed)
                        .failureHandler(signIn::fail)
                        .withObjectPostProcessor(admitting(signIn))
                        .withObjectPostProcessor(explaining(signIn)))
                .logout(logout -> logout.logoutUrl(SignInPaths.OUT).logoutSuccessHandler(new SignedOut()))
                .exceptionHandling(
                        failing -> failing.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    /// A provider that ends sessions shows a signed token of its own instead of one of our forms.
    private static boolean isFromProvider(HttpServletRequest request) {
        return request.getRequestURI().startsWith(SignInPaths.BACK_CHANNEL);
    }

    private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> admitting(BrowserSignIn signIn) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationResultConverter(signIn::admit);
                return filter;
            }
        };
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> explaining(BrowserSignIn signIn) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(signIn::failToStart);
                return filter;
            }
        };
    }
}
