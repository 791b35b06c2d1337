package balieplein.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who may use a route: whoever has one of these roles in the current city. On a controller it counts for all its
/// methods; on a method it replaces what the controller says. A route with neither this nor [Open] is refused.
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    Role[] value();
}
