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
    private static final String HERE = "127.0.0.1";
    private static final String EVERYBODY = "everybody";
    private static final String BOUNCES = "bounces";
    private static final String DOMAIN = "@localhost";

    private final MailSlot slot;
    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(ANY_FREE_PORT, HERE, ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(ANY_FREE_PORT, HERE, ServerSetup.PROTOCOL_IMAP)
    });

    MailListener(MailSlot slot) {
        this.slot = slot;
    }

    @Override
    public int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public int imapPort() {
        return server.getImap().getPort();
    }

    @Override
    public String bounceAddress() {
        return BOUNCES + DOMAIN;
    }

    @Override
    public String bounceUser() {
        return BOUNCES;
    }

    /// Before the courier starts, and until after it stops.
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 1;
    }

    @Override
    public void start() {
        server.start();
        server.setUser(EVERYBODY + DOMAIN, EVERYBODY, EVERYBODY);
        server.setUser(BOUNCES + DOMAIN, BOUNCES, BOUNCES);
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

    /// Kept in our own table, so that all instances show it; the server's memory holds the last one only. To who does
    /// not exist it comes back, as from a server further on.
    private GreenMailUser receive(MovingMessage mail, MailAddress recipient) throws MessagingException, UserException {
        try {
            var everybody = server.getUserManager().getUser(EVERYBODY);
            if (NonDelivery.isOf(recipient.getEmail())) {
                var back = NonDelivery.of(mail, recipient.getEmail());
                server.getUserManager().getUser(BOUNCES).deliver(back);
            } else {
                slot.receive(mail.getMessage(), recipient.getEmail());
            }
            server.getManagers().getImapHostManager().getInbox(everybody).deleteAllMessages();
            return everybody;
        } catch (FolderException e) {
            throw new UserException(e);
        }
    }
}
