package balieplein.locations;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import org.jspecify.annotations.Nullable;

/// A picture that somebody brings, made anew: what a camera writes into its file besides, such as where it stood, does
/// not come along.
final class PictureFile {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;
    private static final int LEAST = 200;
    private static final long MOST_PIXELS = 50_000_000;

    /// A page of a resident is 100 kB at most, of which this may take the larger half.
    private static final int MOST_BYTES = 60_000;

    private PictureFile() {}

    /// Empty when it is no JPEG or PNG, cannot be read, or is too small or too large to show.
    static Optional<Picture> of(byte[] file) throws IOException {
        var image = read(file);
        return image == null ? Optional.empty() : Optional.of(written(scaled(image, Orientation.of(file))));
    }

    private static @Nullable BufferedImage read(byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return reader.getFormatName().matches("(?i)jpe?g|png") ? read(reader) : null;
            } catch (IOException | RuntimeException e) {
                return null; // a broken file, of which the readers say so in many ways
            } finally {
                reader.dispose();
            }
        }
    }

    /// Of a large picture only every second or third point is kept in memory, of a long one fewer still: it never takes
    /// more than some eight million points.
    private static @Nullable BufferedImage read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (Math.min(width, height) < LEAST || (long) width * height > MOST_PIXELS) {
            return null;
        }
        var every = Math.max(1, Math.max(width / (2 * WIDTH), height / (2 * HEIGHT)));
        var sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, sparse);
    }

    private static BufferedImage scaled(BufferedImage image, Orientation orientation) {
        var wide = orientation.turned() ? image.getHeight() : image.getWidth();
        var high = orientation.turned() ? image.getWidth() : image.getHeight();
        var scale = Math.min(1, Math.min((double) WIDTH / wide, (double) HEIGHT / high));
        var made = new BufferedImage(
                Math.max(1, (int) Math.round(wide * scale)),
                Math.max(1, (int) Math.round(high * scale)),
                BufferedImage.TYPE_INT_RGB);
        var drawing = made.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, made.getWidth(), made.getHeight());
        drawing.scale(scale, scale);
        drawing.drawImage(image, orientation.upright(image.getWidth(), image.getHeight()), null);
        drawing.dispose();
        return made;
    }

    private static Picture written(BufferedImage image) throws IOException {
        var quality = 0.85f;
        var jpeg = written(image, quality);
        while (jpeg.length > MOST_BYTES && quality > 0.3f) {
            quality -= 0.1f;
            jpeg = written(image, quality);
        }
        return new Picture(jpeg, image.getWidth(), image.getHeight());
    }

    private static byte[] written(BufferedImage image, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
