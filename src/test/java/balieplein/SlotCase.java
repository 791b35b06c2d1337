package balieplein;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The cases of `slot-cases.txt` that a test runs; [SlotCasesTest] sees to it that none is left out.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SlotCase {

    String[] value();
}
