package balieplein.notifications;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Where a mail comes back when it cannot be delivered: an address for it alone (a variable envelope return path), so
/// that even a report that says nothing tells which mail it is about.
@Component
@EnableConfigurationProperties(BounceSettings.class)
class ReturnPath {

    private final @Nullable String address;

    ReturnPath(BounceSettings settings, ObjectProvider<StandInMailServer> standIn) {
        var configured = settings.address();
        var server = standIn.getIfAvailable();
        this.address = configured != null ? configured : server == null ? null : server.bounceAddress();
    }

    /// Empty when no mailbox is configured; mails then come back to the city’s own address.
    Optional<String> addressOf(MessageMark mark) {
        return address == null ? Optional.empty() : Optional.of(address.replaceFirst("@", "+" + mark + "@"));
    }

    /// The mail that a return address belongs to.
    Optional<MessageMark> markOf(String recipient) {
        if (address == null) {
            return Optional.empty();
        }
        var at = address.indexOf('@');
        var before = address.substring(0, at) + "+";
        var after = address.substring(at);
        return recipient.startsWith(before) && recipient.endsWith(after)
                ? MessageMark.find(recipient.substring(before.length(), recipient.length() - after.length()))
                : Optional.empty();
    }
}
