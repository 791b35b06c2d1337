package balieplein.webhooks;

/// What came of subscribing an address.
public sealed interface Subscribing {

    /// @param secret with which requests are signed; shown now and never again
    record Subscribed(Subscription subscription, String secret) implements Subscribing {}

    /// @param reason `address` for one that cannot be asked, `secure` for one without https, `inside` for one inside a
    /// network of its own, `events` for no known event
    record Refused(String reason) implements Subscribing {}
}
