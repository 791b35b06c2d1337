package balieplein.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What an operation of the API answers, for the published OpenAPI. It stands beside the method, so that code and
/// contract change together. Refusals that follow from the operation itself (an unreadable request, a code that does
/// not exist, somebody without the role) are added without saying.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answers {

    /// The status codes of success; the first one has the body.
    int[] value() default 200;

    /// Refusals, each a status code and the slug of the problem: `409 slot-full`.
    String[] problems() default {};
}
