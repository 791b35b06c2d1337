package balieplein.identity;

import java.util.Optional;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/// Whom a route is for. The method's own annotation counts before its controller's; somebody else's code is listed
/// here.
///
/// @param open for everybody; `roles` then does not matter
/// @param atDevice whoever is refused is asked to pair the device
record RouteAccess(boolean open, Set<Role> roles, boolean atDevice) {

    private static final RouteAccess EVERYBODY = new RouteAccess(true, Set.of(), false);
    private static final String DOCUMENTATION_OF_THE_API = "org.springdoc.";

    /// Empty when nobody decided, and then nobody gets in.
    static Optional<RouteAccess> of(HandlerMethod route) {
        var type = route.getBeanType();
        if (ErrorController.class.isAssignableFrom(type) || type.getName().startsWith(DOCUMENTATION_OF_THE_API)) {
            return Optional.of(EVERYBODY);
        }
        return decided(route.getMethod()).or(() -> decided(type));
    }

    private static Optional<RouteAccess> decided(java.lang.reflect.AnnotatedElement element) {
        if (AnnotatedElementUtils.hasAnnotation(element, Open.class)) {
            return Optional.of(EVERYBODY);
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, Allowed.class))
                .map(allowed -> new RouteAccess(false, Set.of(allowed.value()), false))
                .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, AtDevice.class))
                        .map(device ->
                                new RouteAccess(false, Set.of(device.value(), Role.FLOOR_MANAGER, Role.ADMIN), true)));
    }

    /// Who knows the place of the route, if it is about one.
    static Optional<Class<? extends Places>> places(HandlerMethod route) {
        return within(route.getMethod()).or(() -> within(route.getBeanType())).map(Within::value);
    }

    private static Optional<Within> within(java.lang.reflect.AnnotatedElement element) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, Within.class));
    }

    boolean admits(Actor actor) {
        return open || roles.stream().anyMatch(actor::has);
    }
}
