package balieplein.notifications;

/// A mail server inside the product, used where none is configured. Only the demo and the tests have one.
public interface StandInMailServer {

    /// Where it listens for mails on this machine.
    int port();

    /// Where it gives out what came back, over IMAP.
    int imapPort();

    /// Whether it listens already, and still.
    boolean isRunning();

    /// The address that mails come back to.
    String bounceAddress();

    /// Who may read what came back; the password is the same.
    String bounceUser();
}
