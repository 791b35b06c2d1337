package balieplein.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A page for paired devices of this kind, and for staff who look after them. Anybody else is asked to pair; only where
/// `balieplein.devices.open` says so (the demo) everybody may look.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtDevice {
    Role value();
}
