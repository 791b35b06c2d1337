package balieplein.simulators;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What came out of the simulated printer: the bytes of ESC/POS read as the paper would show them.
public record PrintedTicket(List<Line> lines) {

    /// @param size 1 to 8, as many times as wide and high as usual
    /// @param code whether it is a code to scan instead of a text
    public record Line(String text, int size, boolean bold, boolean code) {}

    public PrintedTicket {
        lines = List.copyOf(lines);
    }

    public String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    static PrintedTicket parse(byte[] document) {
        return new Reader(document).read();
    }

    private static final class Reader {

        private static final Charset LETTERS = Charset.forName("windows-1252");
        private static final int STORE = 'P';

        private final byte[] document;
        private final List<Line> lines = new ArrayList<>();
        private final ByteArrayOutputStream text = new ByteArrayOutputStream();
        private int at;
        private int size = 1;
        private boolean bold;
        private String code = "";

        Reader(byte[] document) {
            this.document = document;
        }

        PrintedTicket read() {
            while (at < document.length) {
                var letter = next();
                switch (letter) {
                    case 0x1B -> escape();
                    case 0x1D -> group();
                    case '\n' -> feed();
                    default -> text.write(letter);
                }
            }
            return new PrintedTicket(lines);
        }

        private void escape() {
            switch (next()) {
                case 'E' -> bold = next() != 0;
                case 't', 'a' -> next();
                default -> {} // ESC @ takes nothing more
            }
        }

        private void group() {
            switch (next()) {
                case '!' -> size = (next() & 7) + 1;
                case 'V' -> next(2);
                case '(' -> symbol();
                default -> {}
            }
        }

        private void symbol() {
            next();
            var length = next() + 256 * next();
            next();
            var function = next();
            var data = next(length - 2);
            if (function == STORE) {
                code = new String(data, 1, data.length - 1, StandardCharsets.US_ASCII);
            } else if (function == 'Q') {
                lines.add(new Line(code, 1, false, true));
            }
        }

        private void feed() {
            lines.add(new Line(text.toString(LETTERS), size, bold, false));
            text.reset();
        }

        private int next() {
            return at < document.length ? document[at++] & 0xFF : 0;
        }

        private byte[] next(int count) {
            var part = new byte[Math.max(0, count)];
            for (var index = 0; index < part.length; index++) {
                part[index] = (byte) next();
            }
            return part;
        }
    }
}
