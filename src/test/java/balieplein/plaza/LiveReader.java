package balieplein.plaza;

import balieplein.City;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who listens to a stream of server-sent events.
final class LiveReader implements AutoCloseable {

    private record Event(String name, String data) {}

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    LiveReader(City city, String path) {
        var port = URI.create(city.origin()).getPort();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Host", city.host() + ":" + port)
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new AssertionError("The stream answered " + answer.statusCode() + ".");
            }
            Thread.startVirtualThread(
                    () -> read(new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits for the next event of this name; others are passed over.
    JsonNode next(String name) {
        try {
            for (var event = take(); event != null; event = take()) {
                if (event.name().equals(name)) {
                    return JsonMapper.shared().readTree(event.data());
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("No '" + name + "' within " + PATIENCE + ".");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private Event take() throws InterruptedException {
        return events.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void read(BufferedReader lines) {
        var name = "message";
        var data = new StringBuilder();
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5));
                } else if (line.isEmpty() && !data.isEmpty()) {
                    events.add(new Event(name, data.toString()));
                    name = "message";
                    data.setLength(0);
                }
            }
        } catch (IOException e) {
            events.add(new Event("closed", "{}"));
        }
    }
}
