package balieplein.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nobody makes the server knock at doors inside its own network.
class AddressPolicyTest {

    private final AddressPolicy policy = new AddressPolicy(new WebhookSettings(false));

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/hook, inside",
        "https://[::1]/hook, inside",
        "https://10.1.2.3/hook, inside",
        "https://192.168.1.1/hook, inside",
        "https://172.16.0.9/hook, inside",
        "https://169.254.169.254/latest, inside",
        "https://100.64.0.1/hook, inside",
        "https://0.0.0.0/hook, inside",
        "https://[fd00::1]/hook, inside",
        "https://[::ffff:127.0.0.1]/hook, inside",
        "https://2130706433/hook, inside",
        "http://192.0.2.7/hook, secure",
        "ftp://192.0.2.7/hook, secure",
        "https://user@192.0.2.7/hook, address",
        "mailto:someone, address"
    })
    void an_address_inside_or_without_https_is_refused(String url, String reason) {
        assertThat(policy.refusal(URI.create(url))).contains(reason);
    }

    @Test
    void an_address_on_the_open_internet_may_be_asked() throws UnknownHostException {
        assertThat(policy.refusal(URI.create("https://192.0.2.7/hook"))).isEmpty();
        assertThat(AddressPolicy.isInside(InetAddress.getByName("2001:db8::7"))).isFalse();
    }
}
