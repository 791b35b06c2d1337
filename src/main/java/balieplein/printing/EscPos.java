package balieplein.printing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// A document in ESC/POS, the language of ticket printers, built up line by line. Texts go out in code page WPC1252,
/// which has é, € and ’; letters it does not have lose their accents.
final class EscPos {

    private static final Charset LETTERS = Charset.forName("windows-1252");
    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;
    private static final int WPC1252 = 16;

    /// The largest size that keeps seven characters on paper of 80 mm.
    private static final int LARGE = 0x44;

    private static final int LARGER = 0x11;
    private static final int QR_DOTS = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /// Ready for a new ticket: everything in the middle.
    EscPos() {
        put(ESC, '@', ESC, 't', WPC1252, ESC, 'a', 1);
    }

    EscPos line(String text) {
        bytes.writeBytes(encoded(text));
        return put('\n');
    }

    EscPos heading(String text) {
        put(GS, '!', LARGER, ESC, 'E', 1);
        line(text);
        return put(GS, '!', 0, ESC, 'E', 0);
    }

    /// To be read from the other end of the hall.
    EscPos number(String text) {
        put(GS, '!', LARGE, ESC, 'E', 1);
        line(text);
        return put(GS, '!', 0, ESC, 'E', 0);
    }

    /// A code to scan: model 2, error correction M.
    EscPos qr(String text) {
        var data = text.getBytes(StandardCharsets.US_ASCII);
        var length = data.length + 3;
        put(GS, '(', 'k', 4, 0, '1', 'A', '2', 0);
        put(GS, '(', 'k', 3, 0, '1', 'C', QR_DOTS);
        put(GS, '(', 'k', 3, 0, '1', 'E', '1');
        put(GS, '(', 'k', length % 256, length / 256, '1', 'P', '0');
        bytes.writeBytes(data);
        return put(GS, '(', 'k', 3, 0, '1', 'Q', '0');
    }

    EscPos space() {
        return put('\n');
    }

    /// Feeds the ticket out and cuts it.
    byte[] cut() {
        put(GS, 'V', 'B', 3);
        return bytes.toByteArray();
    }

    private EscPos put(int... codes) {
        for (var code : codes) {
            bytes.write(code);
        }
        return this;
    }

    private static byte[] encoded(String text) {
        var encoder = LETTERS.newEncoder();
        var known = new StringBuilder();
        text.replace('\u00a0', ' ').codePoints().forEach(letter -> {
            var whole = Character.toString(letter);
            known.append(encoder.canEncode(whole) ? whole : plain(whole));
        });
        return known.toString().getBytes(LETTERS);
    }

    /// `ğ` becomes `g`; what has no Latin letter becomes a question mark.
    private static String plain(String letter) {
        return letter.equals("ı")
                ? "i"
                : Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
