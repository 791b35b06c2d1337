package balieplein.simulators;

import balieplein.notifications.StandInMailServer;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// A mail server on this machine that takes every mail and puts it in the [Mailbox] of the city that sent it. Nothing
/// leaves the house.
@Component
@Simulated
class MailListener implements StandInMailServer, SmartLifecycle {

    private static final int ANY_FREE_PORT = 0;
    private static final String EVERYBODY = "everybody";

    private final Mailbox mailbox;
    private final GreenMail server =
            new GreenMail(new ServerSetup(ANY_FREE_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    MailListener(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public int port() {
        return server.getSmtp().getPort();
    }

    /// Before the courier starts, and until after it stops.
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 1;
    }

    @Override
    public void start() {
        server.start();
        server.setUser(EVERYBODY + "@localhost", EVERYBODY, EVERYBODY);
        server.getUserManager().setMessageDeliveryHandler(this::receive);
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public boolean isRunning() {
        return server.isRunning();
    }

    /// Kept in our own table, so that all instances show it; the server's memory holds the last one only.
    private GreenMailUser receive(MovingMessage mail, MailAddress recipient) throws MessagingException, UserException {
        try {
            mailbox.receive(mail.getMessage(), recipient.getEmail());
            server.purgeEmailFromAllMailboxes();
            return server.getUserManager().getUser(EVERYBODY);
        } catch (FolderException e) {
            throw new UserException(e);
        }
    }
}
