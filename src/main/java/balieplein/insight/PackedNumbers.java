package balieplein.insight;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/// Whole numbers one after the other, small ones in one byte; below zero and absent ones too.
final class PackedNumbers {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private PackedNumbers() {}

    static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        /// @param number from 0 on
        void add(int number) {
            var left = number;
            while (left >>> BITS != 0) {
                bytes.write(left & (MORE - 1) | MORE);
                left >>>= BITS;
            }
            bytes.write(left);
        }

        /// 0 is absent; then 1, -1, 2, -2 and so on, shifted by one, so that small ones stay small.
        void addOrNull(@Nullable Integer number) {
            add(number == null ? 0 : (number << 1 ^ number >> 31) + 1);
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        int next() {
            var number = 0;
            for (var shift = 0; ; shift += BITS) {
                var part = bytes[at++];
                number |= (part & MORE - 1) << shift;
                if (part >= 0) {
                    return number;
                }
            }
        }

        /// Passes over so many numbers.
        void skip(int numbers) {
            for (var left = numbers; left > 0; ) {
                left -= bytes[at++] >= 0 ? 1 : 0;
            }
        }

        @Nullable
        Integer nextOrNull() {
            var packed = next();
            return packed == 0 ? null : packed - 1 >>> 1 ^ -(packed - 1 & 1);
        }
    }
}
