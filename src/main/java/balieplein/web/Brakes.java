package balieplein.web;

import balieplein.kernel.RealTime;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Slows down an address that asks much more than people do. Counted per instance and in memory: this protects
/// the machine; secrets are protected by counts in the database. Programs with a token are known and not slowed down,
/// nor is this machine itself.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
final class Brakes extends OncePerRequestFilter {

    static final String RETRY_AFTER_SECONDS = "60";

    /// What costs something to answer.
    enum Task {
        SIGN_IN,
        BOOKING,
        SEARCH
    }

    private final Map<Task, Tally> tallies;

    Brakes(
            @Value("${balieplein.limits.sign-in}") int signIn,
            @Value("${balieplein.limits.booking}") int booking,
            @Value("${balieplein.limits.search}") int search) {
        var minute = Duration.ofMinutes(1);
        this.tallies = Map.of(
                Task.SIGN_IN, new Tally(signIn, minute, RealTime.CLOCK),
                Task.BOOKING, new Tally(booking, minute, RealTime.CLOCK),
                Task.SEARCH, new Tally(search, minute, RealTime.CLOCK));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var task = task(request);
        if (task.isPresent() && isUnknown(request) && !tally(task.get()).admits(network(request.getRemoteAddr()))) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            response.sendError(429);
            return;
        }
        chain.doFilter(request, response);
    }

    private Tally tally(Task task) {
        return java.util.Objects.requireNonNull(tallies.get(task));
    }

    private static Optional<Task> task(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.startsWith("/sign-in/start/") || path.equals("/pair")) {
            return Optional.of(Task.SIGN_IN);
        }
        var isChange = !request.getMethod().equals("GET");
        if (isChange && (path.equals("/api/v1/holds") || path.contains("/appointments"))) {
            return Optional.of(Task.BOOKING);
        }
        var isSearch = path.endsWith("/products") && request.getParameter("q") != null;
        return isSearch || path.equals("/api/v1/availability") || path.equals("/appointments/slots")
                ? Optional.of(Task.SEARCH)
                : Optional.empty();
    }

    /// A token that is not good is refused later on.
    private static boolean isUnknown(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !request.getRemoteAddr().startsWith("127.")
                && !request.getRemoteAddr().equals("0:0:0:0:0:0:0:1");
    }

    /// One home or phone has a whole network of IPv6 addresses.
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return java.util.HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
