package balieplein.people;

import balieplein.kernel.CurrentCity;
import balieplein.kernel.NationalNumber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals national numbers (AES-256-GCM, bound to the city) and makes the hash by which one is found again (HMAC-SHA-256
/// over city and number). A stolen database without the keys gives no number away.
final class NumberSafe {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A sealed number and the name of the key that opens it.
    record Sealed(String key, byte[] bytes) {}

    private final List<NumberKeys.Key> keys;
    private final byte[] findKey;

    NumberSafe(NumberKeys keys) {
        this.keys = keys.keys();
        this.findKey = keys.findKey();
    }

    String currentKey() {
        return keys.getFirst().name();
    }

    byte[] hash(NationalNumber number) {
        return hash(number.digits());
    }

    byte[] hash(String thing) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(findKey, "HmacSHA256"));
            return mac.doFinal((CurrentCity.code() + "/" + thing).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256.", e);
        }
    }

    Sealed seal(NationalNumber number) {
        var key = keys.getFirst();
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var text = run(Cipher.ENCRYPT_MODE, key, nonce, number.digits().getBytes(StandardCharsets.US_ASCII));
        return new Sealed(
                key.name(),
                ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array());
    }

    NationalNumber open(Sealed sealed) {
        var key = keys.stream()
                .filter(each -> each.name().equals(sealed.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The key '" + sealed.key() + "' is gone. Maybe add it again to balieplein.numbers.seal."));
        var nonce = Arrays.copyOf(sealed.bytes(), NONCE);
        var text = Arrays.copyOfRange(sealed.bytes(), NONCE, sealed.bytes().length);
        return new NationalNumber(new String(run(Cipher.DECRYPT_MODE, key, nonce, text), StandardCharsets.US_ASCII));
    }

    private static byte[] run(int mode, NumberKeys.Key key, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(CurrentCity.code().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A sealed number does not open. Maybe it was moved to another city or its key was changed.", e);
        }
    }
}
