package balieplein.webhooks;

import balieplein.kernel.RealTime;
import balieplein.webhooks.DeliveriesTable.Due;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Asks the subscribed addresses, one after the other. What is not taken is tried again, ever later, for a bit more
/// than a day; the same request may come twice, with the same id.
@Component
class Deliverer {

    private static final int MOST = 200;
    private static final int GONE = 410;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(18));

    private final DeliveriesTable table;
    private final AddressPolicy policy;
    private final InstantSource clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Deliverer(DeliveriesTable table, AddressPolicy policy, InstantSource clock) {
        this.table = table;
        this.policy = policy;
        this.clock = clock;
    }

    /// Everything that is due in the current city.
    int deliverDue() {
        for (int i = 0; i < MOST; i++) {
            var due = table.take(clock.instant(), clock.instant().plus(LEASE)).orElse(null);
            if (due == null) {
                return i;
            }
            settle(due, policy.refusal(due.url()).orElseGet(() -> ask(due)));
        }
        return MOST;
    }

    /// The answer: a status code, or a word for why there is none.
    private String ask(Due due) {
        try {
            var answer = http.send(request(due), HttpResponse.BodyHandlers.discarding());
            return Integer.toString(answer.statusCode());
        } catch (IOException e) {
            return "no answer";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static HttpRequest request(Due due) {
        var id = due.id().toString();
        var second = RealTime.CLOCK.instant().getEpochSecond();
        return HttpRequest.newBuilder(due.url())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(second))
                .header("webhook-signature", WebhookSignature.of(due.secret(), id, second, due.body()))
                .POST(HttpRequest.BodyPublishers.ofString(due.body()))
                .build();
    }

    private void settle(Due due, String answer) {
        var now = clock.instant();
        if (answer.startsWith("2")) {
            table.settle(due.id(), "delivered", answer, now);
        } else if (due.tries() > WAITS.size() || answer.equals(Integer.toString(GONE))) {
            table.settle(due.id(), "failed", answer, now);
        } else {
            table.settle(due.id(), "waiting", answer, now.plus(WAITS.get(due.tries() - 1)));
        }
    }
}
