package balieplein;

import balieplein.identity.OutsideProvider;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// The whole product, running on a free port of this machine with a PostgreSQL of its own. All test classes share it;
/// each builds its own [City].
@Target(ElementType.TYPE)
@Tag("running")
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Balieplein.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = OutsideProvider.Settings.class)
@ExtendWith({RunningPort.class, TownClock.class})
public @interface Running {}
