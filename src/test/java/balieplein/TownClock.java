package balieplein;

import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Sets the clock of the running product to the moment of [At], and to the true time again after every test that moved
/// it; after the last one where the tests of a class live through the same day.
final class TownClock implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        AnnotationSupport.findAnnotation(test.getRequiredTestClass(), At.class)
                .ifPresent(moment -> Desk.at(clock(test), moment.value()));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (!test.getTestInstanceLifecycle().equals(java.util.Optional.of(Lifecycle.PER_CLASS))) {
            clock(test).reset();
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        clock(test).reset();
    }

    private static DemoClock clock(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(DemoClock.class);
    }
}
