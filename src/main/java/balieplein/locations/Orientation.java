package balieplein.locations;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held when it took a picture: the number under 0x0112 in the Exif part of a JPEG, 1 for upright.
record Orientation(int number) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int JPEG = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 0x0112;

    static Orientation of(byte[] file) {
        try {
            return inJpeg(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException endsEarly) {
            return UPRIGHT;
        }
    }

    /// Whether what is wide in the file is high to the eye.
    boolean turned() {
        return number >= 5;
    }

    AffineTransform upright(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Orientation inJpeg(ByteBuffer file) {
        if (number(file, 0) != JPEG) {
            return UPRIGHT;
        }
        var at = 2;
        for (var marker = number(file, at); marker != SCAN; marker = number(file, at)) {
            var length = number(file, at + 2);
            if (marker == APP1 && file.getInt(at + 4) == EXIF) {
                return inExif(file.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation inExif(ByteBuffer exif) {
        exif.order(number(exif, 0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var entries = exif.getInt(4);
        for (int i = 0; i < number(exif, entries); i++) {
            var entry = entries + 2 + 12 * i;
            var value = number(exif, entry + 8);
            if (number(exif, entry) == TAG && value <= 8) {
                return new Orientation(value);
            }
        }
        return UPRIGHT;
    }

    private static int number(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
