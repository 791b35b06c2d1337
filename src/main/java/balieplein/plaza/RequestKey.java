package balieplein.plaza;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The key a client gave to a request, so that sending it twice registers once, and a fingerprint of what it asked.
record RequestKey(String key, String hash) {

    static @Nullable RequestKey of(Visitor visitor, @Nullable Object... asked) {
        if (visitor.requestKey() == null) {
            return null;
        }
        var said = Arrays.asList(visitor.language(), visitor.assistance(), visitor.mobile());
        return new RequestKey(visitor.requestKey(), hash(said + " " + Arrays.toString(asked)));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
