package balieplein.notifications.external;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param url where the gateway's `smsmessaging/v1` begins; nothing leaves while it is absent
/// @param token as the gateway gave it
/// @param sender the number that messages come from, as `+32460000000`
/// @param names per city, what phones show instead of the number; at most eleven letters and digits
@ConfigurationProperties("balieplein.sms")
record SmsSettings(
        @Nullable URI url,
        @Nullable String token,
        @DefaultValue("+32460000000") String sender,
        @DefaultValue Map<String, String> names) {

    SmsSettings {
        names = Map.copyOf(names);
    }
}
