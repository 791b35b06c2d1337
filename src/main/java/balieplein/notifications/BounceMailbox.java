package balieplein.notifications;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The mailbox of reports, over IMAP. A report that was understood is thrown away; everything else stays, as read, for
/// the people of the city.
@Component
class BounceMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    private static final Flags READ = new Flags(Flags.Flag.SEEN);

    private final BounceSettings settings;
    private final ObjectProvider<StandInMailServer> standIn;
    private final ReturnPath returns;

    BounceMailbox(BounceSettings settings, ObjectProvider<StandInMailServer> standIn, ReturnPath returns) {
        this.settings = settings;
        this.standIn = standIn;
        this.returns = returns;
    }

    /// Shows every new report once. When the one who looks at it fails, it is shown again the next time.
    void empty(Consumer<BounceReport> reader) {
        BounceServer.find(settings, standIn).ifPresent(server -> {
            try (var store = server.open()) {
                read(store.getFolder(server.folder()), reader);
            } catch (MessagingException e) {
                LOG.warn(
                        "The mailbox of bounced mails cannot be read: {}. Check balieplein.bounces.host, port, user"
                                + " and password.",
                        e.getMessage());
            }
        });
    }

    private void read(Folder folder, Consumer<BounceReport> reader) throws MessagingException {
        folder.open(Folder.READ_WRITE);
        try (folder) {
            for (var mail : folder.search(new FlagTerm(READ, false))) {
                var report = understood(mail);
                report.ifPresent(reader);
                mail.setFlag(report.isPresent() ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
            }
        }
    }

    private Optional<BounceReport> understood(Message mail) throws MessagingException {
        try {
            return BounceReader.read(mail, returns);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
