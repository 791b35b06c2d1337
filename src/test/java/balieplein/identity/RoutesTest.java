package balieplein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every route says whom it is for.
@Running
class RoutesTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void every_route_says_whom_it_is_for() {
        var undecided = new TreeSet<String>();
        for (var mapping : context.getBeansOfType(HandlerMapping.class).values()) {
            if (mapping instanceof RequestMappingInfoHandlerMapping routes && !isActuator(mapping)) {
                routes.getHandlerMethods().forEach((path, route) -> {
                    if (RouteAccess.of(route).isEmpty()) {
                        undecided.add(path + " " + route);
                    }
                });
            }
        }
        assertThat(undecided).as("give each @Allowed({…}) or @Open").isEmpty();
    }

    @Test
    void a_role_that_nobody_has_opens_nothing() {
        assertThat(new RouteAccess(false, java.util.Set.of(Role.ADMIN), false).admits(Actor.ANONYMOUS))
                .isFalse();
    }

    /// Guarded by path, in ProgramAccess.
    private static boolean isActuator(HandlerMapping mapping) {
        return mapping.getClass().getName().contains(".actuate.");
    }
}
