package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The power goes while residents book: what they were told is true afterwards.
@Tag("running")
class CrashTest {

    private record Told(String code, String secret) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int ENOUGH = 40;

    private final Collection<Told> told = new ConcurrentLinkedQueue<>();
    private final AtomicInteger residents = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void a_kill_in_the_middle_of_bookings_loses_none_that_was_acknowledged() throws Exception {
        try (var product = Product.start(folder, "--spring.profiles.active=demo")) {
            var moments = freeMoments(product);
            var enough = new CountDownLatch(ENOUGH);
            var booking = new ArrayList<Thread>();
            for (var i = 0; i < 6; i++) {
                booking.add(Thread.startVirtualThread(() -> bookUntilTheEnd(product, moments, enough)));
            }
            enough.await();
            product.kill();
            for (var thread : booking) {
                thread.join();
            }
        }
        assertThat(told).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (var again = Product.start(folder, "--spring.profiles.active=demo")) {
            for (var appointment : told) {
                var seen = again.get("/api/v1/appointments/" + appointment.code() + "?secret=" + appointment.secret());
                assertThat(seen.statusCode()).as(appointment.code()).isEqualTo(200);
            }
        }
    }

    private void bookUntilTheEnd(Product product, List<String> moments, CountDownLatch enough) {
        try {
            while (true) {
                var resident = residents.incrementAndGet();
                var answer = book(product, moments.get(resident % moments.size()), resident);
                if (answer.statusCode() == 201) {
                    var booked = JSON.readTree(answer.body());
                    told.add(new Told(
                            booked.get("code").stringValue(),
                            booked.get("secret").stringValue()));
                    enough.countDown();
                }
            }
        } catch (IOException | InterruptedException e) {
            // the power went
        }
    }

    private static HttpResponse<String> book(Product product, String start, int resident)
            throws IOException, InterruptedException {
        var body = JSON.createObjectNode()
                .put("location", "stadskantoor")
                .put("start", start)
                .put("name", "Proef Persoon")
                .put("email", "resident" + resident + "@example.com");
        body.putArray("items").addObject().put("step", "eid.request").put("count", 1);
        var request = HttpRequest.newBuilder(product.uri("/api/v1/appointments"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "crash-" + resident)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> freeMoments(Product product) throws IOException, InterruptedException {
        var days = JSON.readTree(product.get("/api/v1/availability?item=eid.request&location=stadskantoor")
                        .body())
                .get("days");
        var moments = new ArrayList<String>();
        for (var day : days) {
            for (var start : day.get("starts")) {
                moments.add(day.get("date").stringValue() + "T" + start.stringValue());
            }
        }
        return moments;
    }
}
