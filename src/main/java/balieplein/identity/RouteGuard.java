package balieplein.identity;

import balieplein.web.Links;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// Stands before every route: who has none of its roles does not get in, and a route for which nobody decided lets
/// nobody in.
@Component
final class RouteGuard implements HandlerInterceptor {

    /// Where a device is paired.
    static final String PAIR = "/pair";

    private static final Logger LOG = LoggerFactory.getLogger(RouteGuard.class);

    private final ApplicationContext beans;
    private final boolean devicesOpen;
    private final Map<HandlerMethod, RouteAccess> decided = new ConcurrentHashMap<>();

    RouteGuard(ApplicationContext beans, @Value("${balieplein.devices.open:false}") boolean devicesOpen) {
        this.beans = beans;
        this.devicesOpen = devicesOpen;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var isContinued = request.getDispatcherType() == DispatcherType.ASYNC;
        if (isContinued || handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod route)) {
            throw undecided(handler);
        }
        var access = decided.computeIfAbsent(route, each -> RouteAccess.of(each).orElseThrow(() -> undecided(each)));
        if (access.atDevice() && (devicesOpen || !access.admits(Actor.current()))) {
            if (!devicesOpen) {
                response.sendRedirect(Links.href(PAIR));
            }
            return devicesOpen;
        }
        if (!access.open() && !access.admits(Actor.current())) {
            throw new AccessDeniedException("This is for " + access.roles() + ".");
        }
        if (!access.open()) {
            request.setAttribute(Reach.ROLES, access.roles());
            RouteAccess.places(route)
                    .filter(places -> Actor.current().grants().areLimited(access.roles()))
                    .map(beans::getBean)
                    .ifPresent(places -> places.find(given(request)).forEach(Reach::require));
        }
        return true;
    }

    private static Function<String, Optional<String>> given(HttpServletRequest request) {
        var inPath = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return name -> Optional.ofNullable(
                        inPath instanceof Map<?, ?> variables && variables.get(name) instanceof String value
                                ? value
                                : request.getParameter(name))
                .filter(value -> !value.isBlank());
    }

    private static AccessDeniedException undecided(Object handler) {
        LOG.error("{} does not say whom it is for, so nobody gets in. Give it @Allowed or @Open.", handler);
        return new AccessDeniedException("Nobody decided whom " + handler + " is for.");
    }
}
