package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.notifications.ScriptedMailServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
/// It does so under the same Message-ID, by which mailboxes know it. Every other mail goes out once. The calendar files
/// of an appointment count without a gap or a repetition, and reminders outlive a kill as well.
@Tag("running")
class CrashTest {

    /// An appointment as its resident was told it, with what was asked about it and what was answered: the last act
    /// before a kill may have been done without an answer.
    private record Told(
            String code,
            String secret,
            String email,
            AtomicReference<String> state,
            AtomicInteger asked,
            AtomicInteger answered) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int ENOUGH = 40;

    private final ScriptedMailServer mailsOfOne = new ScriptedMailServer();
    private final ScriptedMailServer mailsOfOther = new ScriptedMailServer();
    private final Collection<Told> told = new ConcurrentLinkedQueue<>();
    private final List<Told> toBeReminded = new ArrayList<>();
    private final AtomicInteger residents = new AtomicInteger();

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws IOException {
        mailsOfOne.close();
        mailsOfOther.close();
    }

    @Test
    void kills_in_the_middle_of_bookings_moves_and_cancellations_lose_nothing_that_was_told_and_every_mail_goes_out()
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
        var unanswered = new ArrayList<>(Stream.of(mailsOfOne, mailsOfOther)
                .map(server -> server.taken().getLast())
                .toList());
        mailsOfOne.speakAgain();
        try (var again = Product.start(folder, options(mailsOfOne))) {
            for (var appointment : told) {
                var seen = again.get("/api/v1/appointments/" + appointment.code() + "?secret=" + appointment.secret());
                assertThat(seen.statusCode()).as(appointment.code()).isEqualTo(200);
                if (appointment.asked().get() == appointment.answered().get()) {
                    var shown = JSON.readTree(seen.body());
                    assertThat(shown.get("state").stringValue() + " "
                                    + shown.get("start").stringValue())
                            .startsWith(appointment.state().get());
                }
            }
            Await.until(SOON, () -> told.stream().allMatch(each -> mailsTo(each) >= each.answered.get()));
            Await.until(SOON, () -> sentTwice().size() == unanswered.size());
            unanswered.add(killWhileItReminds(again));
        }
        mailsOfOne.speakAgain();
        try (var last = Product.start(folder, options(mailsOfOne))) {
            Await.until(SOON, () -> toBeReminded.stream().allMatch(each -> reminders(each) > 0));
            Await.until(SOON, () -> sentTwice().size() == 3);
            assertThat(last.get("/actuator/health").statusCode()).isEqualTo(200);
        }
        assertThat(told).as("reminded once at most").allMatch(each -> reminders(each) <= 1);
        assertThat(told).as("calendar files in one row").allSatisfy(this::countsOn);
        assertThat(sentTwice()).containsExactlyInAnyOrderElementsOf(unanswered);
        assertThat(told)
                .as("one Message-ID for each act, also when it was sent twice")
                .allSatisfy(each ->
                        assertThat(mailsTo(each)).isBetween((long) each.answered.get(), (long) each.asked.get()));
        assertThat(told).as("moved").anyMatch(each -> each.state().get().startsWith("booked 2"));
        assertThat(told).as("cancelled").anyMatch(each -> each.state().get().startsWith("cancelled"));
    }

    /// Twenty minutes before the busiest day begins, so that nobody’s appointment is past when it goes on: whoever
    /// comes within two hours is reminded, and the sender is killed after two of them.
    private ScriptedMailServer.Mail killWhileItReminds(Product product) throws Exception {
        var booked = told.stream()
                .filter(each -> each.asked().get() == each.answered().get())
                .filter(each -> each.state().get().startsWith("booked"))
                .collect(Collectors.toMap(each -> each, each -> start(product, each)));
        var busiest =
                booked.values().stream().collect(Collectors.groupingBy(OffsetDateTime::toLocalDate)).values().stream()
                        .max(Comparator.comparing(List::size))
                        .orElseThrow();
        var now = Collections.min(busiest).minusMinutes(20);
        booked.forEach((each, start) -> {
            if (start.isAfter(now) && !start.isAfter(now.plusHours(2))) {
                toBeReminded.add(each);
            }
        });
        assertThat(toBeReminded).hasSizeGreaterThan(2);
        mailsOfOne.takeOneInSilenceAfter(2);
        var clock = HttpRequest.newBuilder(product.uri("/api/v1/demo/clock"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"now\": \"" + now + "\"}"))
                .build();
        assertThat(HTTP.send(clock, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
        Await.until(SOON, mailsOfOne::isSilent);
        product.kill();
        return mailsOfOne.taken().getLast();
    }

    private static OffsetDateTime start(Product product, Told appointment) {
        try {
            var seen = product.get("/api/v1/appointments/" + appointment.code() + "?secret=" + appointment.secret());
            return OffsetDateTime.parse(JSON.readTree(seen.body()).get("start").stringValue());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// From the confirmation on, one by one.
    private void countsOn(Told appointment) {
        var sequences = mails().stream()
                .distinct()
                .filter(mail -> mail.recipient().equals(appointment.email()) && !isReminder(mail))
                .map(ScriptedMailServer.Mail::sequence)
                .sorted()
                .toList();
        assertThat(sequences)
                .isEqualTo(IntStream.range(0, sequences.size()).boxed().toList());
    }

    private long reminders(Told appointment) {
        return mails().stream()
                .distinct()
                .filter(mail -> mail.recipient().equals(appointment.email()) && isReminder(mail))
                .count();
    }

    private static boolean isReminder(ScriptedMailServer.Mail mail) {
        return mail.subject().startsWith("Denk aan");
    }

    private static String[] options(ScriptedMailServer mails) {
        return new String[] {
            "--spring.profiles.active=demo",
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mails.port(),
            "--balieplein.notifications.round=1s",
            "--balieplein.appointments.reminders=1s",
            "--db-scheduler.polling-interval=1s",
            "--db-scheduler.heartbeat-interval=1s"
        };
    }

    private List<ScriptedMailServer.Mail> mails() {
        return Stream.of(mailsOfOne, mailsOfOther)
                .flatMap(server -> server.taken().stream())
                .toList();
    }

    private long mailsTo(Told appointment) {
        return mails().stream()
                .distinct()
                .filter(mail -> mail.recipient().equals(appointment.email()) && !isReminder(mail))
                .count();
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
                    var appointment = new Told(
                            booked.get("code").stringValue(),
                            booked.get("secret").stringValue(),
                            email,
                            new AtomicReference<>("booked"),
                            new AtomicInteger(1),
                            new AtomicInteger(1));
                    told.add(appointment);
                    change(product, appointment, moments.get((resident + 7) % moments.size()), resident);
                }
            }
        } catch (IOException | InterruptedException e) {
            // it was killed
        }
    }

    /// One of three is moved, another one is cancelled.
    private static void change(Product product, Told appointment, String start, int resident)
            throws IOException, InterruptedException {
        if (resident % 3 == 0) {
            var body = JSON.createObjectNode().put("start", start).toString();
            change(product, appointment, "PATCH", body, "booked " + start);
        } else if (resident % 3 == 1) {
            change(product, appointment, "DELETE", "", "cancelled");
        }
    }

    private static void change(Product product, Told appointment, String method, String body, String state)
            throws IOException, InterruptedException {
        appointment.asked().incrementAndGet();
        var path = "/api/v1/appointments/" + appointment.code() + "?secret=" + appointment.secret();
        var request = HttpRequest.newBuilder(product.uri(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        if (HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
            appointment.state().set(state);
            appointment.answered().incrementAndGet();
        } else {
            appointment.asked().decrementAndGet();
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
