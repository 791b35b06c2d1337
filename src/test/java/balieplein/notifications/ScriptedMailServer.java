package balieplein.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// A mail server that refuses as told: recipients `nobody@…` do not exist, `later@…` must be tried again, and a mail
/// with the word SPAM is refused for good.
public final class ScriptedMailServer implements AutoCloseable {

    /// A mail that was taken.
    ///
    /// @param sequence of the calendar file in it; -1 without one
    public record Mail(String id, String recipient, String subject, int sequence) {}

    private static final Pattern SEQUENCE = Pattern.compile("SEQUENCE:(\\d+)");

    private final ServerSocket socket;
    private final List<Mail> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile int silentFrom = Integer.MAX_VALUE;

    public ScriptedMailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /// The recipients whose mail was taken, one for each mail.
    List<String> accepted() {
        return taken.stream().map(Mail::recipient).toList();
    }

    public List<Mail> taken() {
        return List.copyOf(taken);
    }

    /// Takes this many mails from now on, and one more of which it never says that it has it: its sender cannot know.
    public void takeOneInSilenceAfter(int mails) {
        silentFrom = taken.size() + mails;
    }

    /// Answers again, on new connections.
    public void speakAgain() {
        silentFrom = Integer.MAX_VALUE;
    }

    public boolean isSilent() {
        return taken.size() > silentFrom;
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        try {
            while (!socket.isClosed()) {
                var client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException e) {
            // closed by the test
        }
    }

    private void talk(Socket client) {
        try (client;
                var in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 test");
            var recipient = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    recipient = line.replaceFirst(".*<(.*)>.*", "$1");
                    say(client, answerTo(recipient));
                } else if (line.equals("DATA")) {
                    say(client, "354 go on");
                    var answer = take(in, recipient);
                    if (isSilent()) {
                        in.transferTo(Writer.nullWriter());
                        return;
                    }
                    say(client, answer);
                } else if (line.equals("QUIT")) {
                    say(client, "221 bye");
                    return;
                } else {
                    say(client, "250 ok");
                }
            }
        } catch (IOException e) {
            // the client hung up
        }
    }

    private static String answerTo(String recipient) {
        if (recipient.startsWith("nobody@")) {
            return "550 5.1.1 <" + recipient + "> unknown";
        }
        return recipient.startsWith("later@") ? "450 4.2.0 greylisted" : "250 ok";
    }

    private String take(BufferedReader in, String recipient) throws IOException {
        var isSpam = false;
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            isSpam |= line.contains("SPAM");
            text.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        if (isSpam) {
            return "554 5.7.1 we do not want this";
        }
        taken.add(read(text.toString(), recipient));
        return "250 taken";
    }

    private static Mail read(String text, String recipient) throws IOException {
        try {
            var mail = new MimeMessage(null, new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
            return new Mail(mail.getMessageID(), recipient, mail.getSubject(), sequence(mail));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static int sequence(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = sequence(parts.getBodyPart(i));
                if (found >= 0) {
                    return found;
                }
            }
        }
        if (!part.isMimeType("text/calendar")) {
            return -1;
        }
        var found = SEQUENCE.matcher(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
