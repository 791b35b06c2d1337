package balieplein.plaza.external;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A sound: how it is sampled and its samples. Reads what speech programs write to a pipe, where the lengths in the
/// header are not yet known.
record Wav(byte[] format, byte[] samples) {

    private static final int HEADER = 12;
    private static final int CHUNK = 8;

    static Optional<Wav> parse(byte[] file) {
        if (file.length < HEADER
                || !name(file, 0).equals("RIFF")
                || !name(file, 8).equals("WAVE")) {
            return Optional.empty();
        }
        byte[] format = null;
        var at = HEADER;
        while (at + CHUNK <= file.length) {
            var start = at + CHUNK;
            var length = Math.min(Integer.toUnsignedLong(little(file).getInt(at + 4)), file.length - start);
            var end = (int) (start + length);
            if (name(file, at).equals("fmt ")) {
                format = Arrays.copyOfRange(file, start, end);
            } else if (name(file, at).equals("data") && format != null) {
                return Optional.of(new Wav(format, Arrays.copyOfRange(file, start, end)));
            }
            at = end + (int) (length % 2);
        }
        return Optional.empty();
    }

    /// One after the other; empty when they are sampled differently.
    static Optional<Wav> join(List<Wav> parts) {
        var format = parts.getFirst().format();
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            if (!Arrays.equals(part.format(), format)) {
                return Optional.empty();
            }
            all.writeBytes(part.samples());
        }
        return Optional.of(new Wav(format, all.toByteArray()));
    }

    byte[] bytes() {
        var size = HEADER + CHUNK + format.length + CHUNK + samples.length;
        return ByteBuffer.allocate(size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(size - CHUNK)
                .put(ascii("WAVE"))
                .put(ascii("fmt "))
                .putInt(format.length)
                .put(format)
                .put(ascii("data"))
                .putInt(samples.length)
                .put(samples)
                .array();
    }

    private static String name(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.US_ASCII);
    }

    private static ByteBuffer little(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
