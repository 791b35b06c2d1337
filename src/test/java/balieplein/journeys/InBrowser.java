package balieplein.journeys;

import balieplein.Running;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tests in a real browser on the running product. Their methods take [Visitors].
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Running
@Tag("browser")
@ExtendWith(VisitorsExtension.class)
public @interface InBrowser {}
