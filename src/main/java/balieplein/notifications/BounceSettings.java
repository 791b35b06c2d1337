package balieplein.notifications;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The mailbox to which undeliverable mails come back.
///
/// @param address such as `bounces@example.be`; each mail gets its own below it, `bounces+…@example.be`
/// @param host of the IMAP server; without it nobody reads the mailbox
/// @param protocol `imaps` or `imap`
@ConfigurationProperties("balieplein.bounces")
record BounceSettings(
        @Nullable String address,
        @Nullable String host,
        @DefaultValue("993") int port,
        @DefaultValue("imaps") String protocol,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("INBOX") String folder) {}
