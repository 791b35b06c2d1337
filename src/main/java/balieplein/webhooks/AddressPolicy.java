package balieplein.webhooks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Which addresses may be asked: those of the open internet, over https. Whoever administers a city cannot make the
/// server knock at doors inside the network it stands in. Looked up when an address is subscribed and again before
/// every request; the virtual machine keeps the look-up long enough for that request.
@Component
class AddressPolicy {

    private static final int UNIQUE_LOCAL = 0xfc;

    private final WebhookSettings settings;

    AddressPolicy(WebhookSettings settings) {
        this.settings = settings;
    }

    /// Why an address is refused; empty when it may be asked.
    Optional<String> refusal(URI url) {
        if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
            return Optional.of("address");
        }
        var secure = "https".equals(url.getScheme());
        if (!secure && !(settings.privateAddresses() && "http".equals(url.getScheme()))) {
            return Optional.of("secure");
        }
        try {
            for (var address : InetAddress.getAllByName(url.getHost())) {
                if (!settings.privateAddresses() && isInside(address)) {
                    return Optional.of("inside");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("address");
        }
    }

    static boolean isInside(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        var bytes = address.getAddress();
        return address instanceof Inet6Address ? isInsideSix(bytes) : isInsideFour(bytes);
    }

    /// Unique local addresses, and those that stand for an address of the older kind (NAT64, 6to4).
    private static boolean isInsideSix(byte[] bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        return (first & 0xfe) == UNIQUE_LOCAL || first == 0x20 && second == 0x02 || first == 0x00 && second == 0x64;
    }

    /// “This” network, shared address space, protocol assignments, benchmarks, and what is reserved.
    private static boolean isInsideFour(byte[] bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        return first == 0
                || first == 100 && (second & 0xc0) == 64
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second & 0xfe) == 18
                || first >= 240;
    }
}
