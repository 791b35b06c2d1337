package balieplein.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/// A code to scan, as one path of an SVG. The quiet border of four modules is inside.
///
/// @param size width and height in modules
public record QrCode(int size, String path) {

    private static final int BORDER = 4;

    public static QrCode of(String value) {
        try {
            var matrix = Encoder.encode(value, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append('M')
                                .append(x + BORDER)
                                .append(' ')
                                .append(y + BORDER)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(matrix.getWidth() + 2 * BORDER, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "No code can hold these " + value.length() + " characters. Maybe the address is too long.", e);
        }
    }
}
