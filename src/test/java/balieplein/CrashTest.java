package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.notifications.ScriptedMailServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// One of two instances is killed while residents book and mails go out, then the power goes: what people were told is
/// true afterwards, and everybody got their confirmation.
///
/// Over SMTP nobody can do better than this (RFC 1047): a mail that the server took without saying so goes out again.
/// It does so under the same Message-ID, by which mailboxes know it. Every other mail goes out once.
@Tag("running")
class CrashTest {

    private record Told(String code, String secret, String email) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int ENOUGH = 40;

    private final ScriptedMailServer mailsOfOne = new ScriptedMailServer();
    private final ScriptedMailServer mailsOfOther = new ScriptedMailServer();
    private final Collection<Told> told = new ConcurrentLinkedQueue<>();
    private final AtomicInteger residents = new AtomicInteger();

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws IOException {
        mailsOfOne.close();
        mailsOfOther.close();
    }

    @Test
    void kills_in_the_middle_of_bookings_and_mails_lose_nothing_that_was_told_and_every_mail_goes_out()
            throws Exception {
        var booking = new ArrayList<Thread>();
        try (var one = Product.start(folder, options(mailsOfOne));
                var other = Product.startBeside(folder, folder.resolve("other"), options(mailsOfOther))) {
            var moments = freeMoments(one);
            mailsOfOther.takeOneInSilenceAfter(3);
            for (var i = 0; i < 6; i++) {
                var product = i % 2 == 0 ? one : other;
                booking.add(Thread.startVirtualThread(() -> bookUntilTheEnd(product, moments)));
            }
            Await.until(SOON, mailsOfOther::isSilent);
            other.kill();
            mailsOfOne.takeOneInSilenceAfter(3);
            Await.until(SOON, () -> mailsOfOne.isSilent() && told.size() >= ENOUGH);
            one.kill();
            for (var thread : booking) {
                thread.join();
            }
        }
        var unanswered = Stream.of(mailsOfOne, mailsOfOther)
                .map(server -> server.taken().getLast())
                .toList();
        mailsOfOne.speakAgain();
        try (var again = Product.start(folder, options(mailsOfOne))) {
            for (var appointment : told) {
                var seen = again.get("/api/v1/appointments/" + appointment.code() + "?secret=" + appointment.secret());
                assertThat(seen.statusCode()).as(appointment.code()).isEqualTo(200);
            }
            var emails = told.stream().map(Told::email).toList();
            Await.until(SOON, () -> recipients().containsAll(emails));
            Await.until(SOON, () -> sentTwice().size() == unanswered.size());
        }
        assertThat(sentTwice()).containsExactlyInAnyOrderElementsOf(unanswered);
        assertThat(mails().stream().distinct().map(ScriptedMailServer.Mail::recipient))
                .as("one Message-ID for each resident, also when it was sent twice")
                .doesNotHaveDuplicates();
    }

    private static String[] options(ScriptedMailServer mails) {
        return new String[] {
            "--spring.profiles.active=demo",
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mails.port(),
            "--balieplein.notifications.round=1s"
        };
    }

    private List<ScriptedMailServer.Mail> mails() {
        return Stream.of(mailsOfOne, mailsOfOther)
                .flatMap(server -> server.taken().stream())
                .toList();
    }

    private List<String> recipients() {
        return mails().stream().map(ScriptedMailServer.Mail::recipient).toList();
    }

    private List<ScriptedMailServer.Mail> sentTwice() {
        return mails().stream().collect(Collectors.groupingBy(mail -> mail, Collectors.counting())).entrySet().stream()
                .filter(sent -> sent.getValue() > 1)
                .map(sent -> sent.getKey())
                .toList();
    }

    private void bookUntilTheEnd(Product product, List<String> moments) {
        try {
            while (true) {
                var resident = residents.incrementAndGet();
                var email = "resident" + resident + "@example.com";
                var answer = book(product, moments.get(resident % moments.size()), resident, email);
                if (answer.statusCode() == 201) {
                    var booked = JSON.readTree(answer.body());
                    told.add(new Told(
                            booked.get("code").stringValue(),
                            booked.get("secret").stringValue(),
                            email));
                }
            }
        } catch (IOException | InterruptedException e) {
            // it was killed
        }
    }

    private static HttpResponse<String> book(Product product, String start, int resident, String email)
            throws IOException, InterruptedException {
        var body = JSON.createObjectNode()
                .put("location", "stadskantoor")
                .put("start", start)
                .put("name", "Proef Persoon")
                .put("email", email);
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
