package balieplein.people;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The secrets that seal national numbers. Configured, or made in the data folder when the product runs its own
/// PostgreSQL there.
///
/// @param seal keys such as `2026:` with 32 bytes in base64; the first one seals, the others still open what they
/// sealed
/// @param find 32 bytes in base64 that make the hash by which a number is found again; it stays the same for ever
@ConfigurationProperties("balieplein.numbers")
record NumberKeys(@DefaultValue List<String> seal, @Nullable String find) {

    private static final String FILE = "numbers.keys";
    private static final int BYTES = 32;

    /// One key with the name that is written beside what it sealed.
    record Key(String name, byte[] bytes) {

        static Key of(String text) {
            var colon = text.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException(
                        "A key of balieplein.numbers.seal has no name. Maybe write 2026:… .");
            }
            return new Key(text.substring(0, colon), decoded(text.substring(colon + 1)));
        }
    }

    NumberKeys {
        seal = List.copyOf(seal);
    }

    boolean isConfigured() {
        return !seal.isEmpty() && find != null;
    }

    List<Key> keys() {
        return seal.stream().map(Key::of).toList();
    }

    byte[] findKey() {
        return decoded(Objects.requireNonNull(find));
    }

    /// Those of a data folder; made at the first call, for the owner of the folder only.
    static NumberKeys of(Path data) throws IOException {
        var file = data.resolve(FILE);
        var known = new Properties();
        try {
            known.load(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException first) {
            known.setProperty("seal", "first:" + fresh());
            known.setProperty("find", fresh());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, "seal=" + known.getProperty("seal") + "\nfind=" + known.getProperty("find") + "\n");
        }
        var seal = new ArrayList<String>();
        for (var key : known.getProperty("seal").split(",")) {
            seal.add(key.strip());
        }
        return new NumberKeys(seal, known.getProperty("find"));
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "A key of balieplein.numbers has " + bytes.length + " bytes instead of " + BYTES + ".");
        }
        return bytes;
    }

    @Override
    public String toString() {
        return "keys " + seal.stream().map(key -> key.replaceFirst(":.*", "")).toList();
    }
}
