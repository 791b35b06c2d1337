package balieplein.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// The way out for mails: the server of `spring.mail.…`, else the stand-in of the demo, else none.
@Component
final class MailRoute {

    private static final String PATIENCE_MILLIS = "15000";

    /// A server and how to log in there.
    private record Server(
            String protocol,
            String host,
            int port,
            @Nullable String user,
            @Nullable String password,
            Session session) {}

    /// An open connection that carries any number of mails.
    record Line(Session session, Transport transport) implements AutoCloseable {

        @Override
        public void close() throws MessagingException {
            transport.close();
        }
    }

    private final ObjectProvider<JavaMailSenderImpl> configured;
    private final ObjectProvider<StandInMailServer> standIn;

    MailRoute(ObjectProvider<JavaMailSenderImpl> configured, ObjectProvider<StandInMailServer> standIn) {
        this.configured = configured;
        this.standIn = standIn;
    }

    boolean exists() {
        return server().isPresent();
    }

    /// Connects. Throws when the server does not answer or does not let us in.
    Line open() throws MessagingException {
        var server = server().orElseThrow(() -> new MessagingException("No mail server is configured."));
        var transport = server.session().getTransport(server.protocol());
        transport.connect(server.host(), server.port(), server.user(), server.password());
        return new Line(server.session(), transport);
    }

    private Optional<Server> server() {
        return Optional.ofNullable(configured.getIfAvailable())
                .map(MailRoute::configured)
                .or(() -> Optional.ofNullable(standIn.getIfAvailable()).map(MailRoute::standIn));
    }

    private static Server configured(JavaMailSenderImpl mail) {
        var protocol = mail.getProtocol() == null ? "smtp" : mail.getProtocol();
        var properties = new Properties();
        properties.putAll(mail.getJavaMailProperties());
        return new Server(
                protocol,
                String.valueOf(mail.getHost()),
                mail.getPort(),
                mail.getUsername(),
                mail.getPassword(),
                session(protocol, properties, mail.getUsername() != null));
    }

    private static Server standIn(StandInMailServer server) {
        return new Server("smtp", "127.0.0.1", server.port(), null, null, session("smtp", new Properties(), false));
    }

    /// Jakarta Mail waits for ever unless told otherwise.
    private static Session session(String protocol, Properties properties, boolean withLogin) {
        for (var patience : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.putIfAbsent("mail." + protocol + "." + patience, PATIENCE_MILLIS);
        }
        properties.putIfAbsent("mail." + protocol + ".auth", Boolean.toString(withLogin));
        return Session.getInstance(properties);
    }
}
