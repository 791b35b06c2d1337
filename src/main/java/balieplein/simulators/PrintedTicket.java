package balieplein.simulators;

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
        return new TicketReader(document).read();
    }
}
