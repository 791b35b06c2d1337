package balieplein;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The moment in the town at which each test of this class begins, such as `2017-01-16T08:00`. The clock stands still.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface At {

    String value();
}
