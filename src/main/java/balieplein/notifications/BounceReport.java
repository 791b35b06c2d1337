package balieplein.notifications;

/// What a mail server reports of a mail it could not deliver, or could (RFC 3464).
///
/// @param mark of the mail
/// @param status enhanced code, such as `5.1.1`
/// @param reason in the server’s own words, without the address
record BounceReport(MessageMark mark, Action action, String status, String reason) {

    enum Action {
        FAILED,
        DELAYED,
        DELIVERED
    }
}
