package balieplein.simulators;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The simulated provider and gateway are other houses: they know nothing of our sessions, and programs post to them.
@Configuration(proxyBeanMethods = false)
@Simulated
class SimulatorAccess {

    @Bean
    @Order(5)
    SecurityFilterChain simulatedProvider(HttpSecurity http) {
        return http.securityMatcher(OwnIssuer.PATH + "/**", SmsStandIn.PATH + "/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(HeadersConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }
}
