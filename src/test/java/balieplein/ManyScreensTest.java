package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More lines to screens than the heap has room for, as when a hall loses its network twice and every screen comes back
/// while its former line is still open.
@Tag("running")
class ManyScreensTest {

    private static final Map<String, String> SMALL_HEAP =
            Map.of("_JAVA_OPTIONS", "-Xmx224m -XX:+ExitOnOutOfMemoryError");
    private static final int SCREENS = 3_000;

    @TempDir
    private Path folder;

    @Test
    void who_comes_last_hears_the_state_and_the_oldest_is_hung_up() throws Exception {
        var screens = new ArrayList<Screen>();
        try (var product = Product.launch(folder, SMALL_HEAP, "--spring.profiles.active=demo")) {
            product.awaitHealth();
            for (var i = 0; i < SCREENS; i++) {
                screens.add(Screen.of(product));
            }
            assertThat(product.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(screens.getLast().hears("event:state")).isTrue();
            assertThat(screens.getFirst().lines()).as("ends").contains("event:state");
        } finally {
            for (var screen : screens) {
                screen.socket().close();
            }
        }
    }

    private record Screen(Socket socket, BufferedReader in) {

        static Screen of(Product product) throws IOException {
            var socket = new Socket(InetAddress.getLoopbackAddress(), product.port());
            socket.setSoTimeout(20_000);
            var request = "GET /api/v1/displays/plein/stream HTTP/1.1\r\nHost: dijlestad.localhost:" + product.port()
                    + "\r\nAccept: text/event-stream\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 128);
            assertThat(in.readLine()).contains("200");
            return new Screen(socket, in);
        }

        boolean hears(String wanted) throws IOException {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals(wanted)) {
                    return true;
                }
            }
            return false;
        }

        List<String> lines() {
            return in.lines().toList();
        }
    }
}
