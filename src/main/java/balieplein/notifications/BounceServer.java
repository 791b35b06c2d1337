package balieplein.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// Where the mailbox of reports is.
record BounceServer(
        String protocol,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        String folder) {

    private static final String PATIENCE_MILLIS = "15000";

    /// The one that is configured, else that of the demo.
    static Optional<BounceServer> find(BounceSettings settings, ObjectProvider<StandInMailServer> standIn) {
        var host = settings.host();
        if (host != null) {
            return Optional.of(new BounceServer(
                    settings.protocol(),
                    host,
                    settings.port(),
                    settings.user(),
                    settings.password(),
                    settings.folder()));
        }
        return Optional.ofNullable(standIn.getIfAvailable())
                .filter(StandInMailServer::isRunning)
                .map(server -> new BounceServer(
                        "imap", "127.0.0.1", server.imapPort(), server.bounceUser(), server.bounceUser(), "INBOX"));
    }

    Store open() throws MessagingException {
        var properties = new Properties();
        for (var patience : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail." + protocol + "." + patience, PATIENCE_MILLIS);
        }
        var store = Session.getInstance(properties).getStore(protocol);
        store.connect(host, port, user, password);
        return store;
    }
}
