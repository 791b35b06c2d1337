package balieplein.cities;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// From bytes to text, when they are UTF-8.
final class Utf8Text {

    private Utf8Text() {}

    /// Empty when there is a fault, which the reading then holds.
    static Optional<String> decode(byte[] bytes, Reading reading) {
        if (bytes.length >= 2
                && ((bytes[0] & 0xFF) == 0xFE || (bytes[0] & 0xFF) == 0xFF || bytes[0] == 0 || bytes[1] == 0)) {
            reading.fault(1, "", "cities.staff.fault.not-utf8", "UTF-16");
            return Optional.empty();
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var buffer = ByteBuffer.wrap(bytes);
        try {
            var text = decoder.decode(buffer).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            var at = Math.min(buffer.position(), bytes.length - 1);
            reading.fault(lineOf(bytes, at), "", "cities.staff.fault.not-utf8", String.format("0x%02X", bytes[at]));
            return Optional.empty();
        }
    }

    private static int lineOf(byte[] bytes, int at) {
        var line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
