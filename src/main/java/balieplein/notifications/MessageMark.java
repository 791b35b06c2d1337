package balieplein.notifications;

import balieplein.kernel.Code;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names one message to the outside world, such as `dijlestad.4711.3f2a90c1b7de`: in its Message-ID, in its return
/// address, as the key for the gateway.
///
/// @param token that nobody can guess, so that nobody else can say of a message that it bounced
record MessageMark(String city, long number, String token) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9._-]{1,60})\\.(\\d{1,18})\\.([0-9a-f]{12})");

    static Optional<MessageMark> find(String text) {
        var form = FORM.matcher(text);
        return form.matches() && Code.isValid(form.group(1))
                ? Optional.of(new MessageMark(form.group(1), Long.parseLong(form.group(2)), form.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return city + "." + number + "." + token;
    }
}
