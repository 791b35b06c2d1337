package balieplein.notifications;

/// A mail server inside the product, used where none is configured. Only the demo and the tests have one.
public interface StandInMailServer {

    /// Where it listens on this machine.
    int port();
}
