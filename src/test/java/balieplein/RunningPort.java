package balieplein;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Tells [City] where the product of the current test class listens.
final class RunningPort implements BeforeAllCallback {

    private static int port;

    static int get() {
        if (port == 0) {
            throw new IllegalStateException("Nothing runs. Maybe the test class lacks @Running.");
        }
        return port;
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        port = SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
    }
}
