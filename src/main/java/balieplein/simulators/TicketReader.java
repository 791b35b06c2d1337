package balieplein.simulators;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the bytes of ESC/POS as a printer does that knows the few commands of our tickets.
final class TicketReader {

    private static final Charset LETTERS = Charset.forName("windows-1252");
    private static final int STORE = 'P';

    private final byte[] document;
    private final List<PrintedTicket.Line> lines = new ArrayList<>();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private int at;
    private int size = 1;
    private boolean bold;
    private String code = "";

    TicketReader(byte[] document) {
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
            lines.add(new PrintedTicket.Line(code, 1, false, true));
        }
    }

    private void feed() {
        lines.add(new PrintedTicket.Line(text.toString(LETTERS), size, bold, false));
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
