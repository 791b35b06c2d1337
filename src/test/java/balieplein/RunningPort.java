package balieplein;

import balieplein.cities.CityFiles;
import balieplein.cities.CityImport;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Tells [City] where the product of the current test class listens, and brings in cities.
final class RunningPort implements BeforeAllCallback {

    private static int port;
    private static CityFiles files;

    static int get() {
        if (port == 0) {
            throw new IllegalStateException("Nothing runs. Maybe the test class lacks @Running.");
        }
        return port;
    }

    /// Imports a city file, without going over HTTP.
    static void bring(String file) {
        var answer = files.put(file.getBytes(StandardCharsets.UTF_8), false);
        if (!(answer instanceof CityImport.Done)) {
            throw new AssertionError("The city file was refused: " + answer);
        }
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        files = context.getBean(CityFiles.class);
    }
}
