package balieplein.insight.web;

import java.util.ArrayList;
import java.util.List;

/// A sheet in plain text: the first thing in the mail, and all of it for whoever reads mail without mark-up. Pure.
final class ReportText {

    private static final String GAP = "  ";

    private final ReportSheet sheet;

    ReportText(ReportSheet sheet) {
        this.sheet = sheet;
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(sheet.title());
        lines.add(sheet.place() + ", " + sheet.period());
        if (!sheet.generated().isEmpty()) {
            lines.add(sheet.generated());
        }
        lines.add("");
        sheet.figures()
                .forEach(figure -> lines.add(figure.name() + ": " + figure.value() + " (" + figure.note() + ")"));
        lines.add("");
        table(sheet.head(), sheet.rows(), lines);
        if (!sheet.changes().lines().isEmpty()) {
            lines.add("");
            lines.add(sheet.changes().heading());
            sheet.changes()
                    .lines()
                    .forEach(change -> lines.add("- " + change.name() + ": " + change.before() + " → " + change.now()));
        }
        return String.join("\n", lines);
    }

    /// Columns stand below each other: names from the left, figures from the right.
    private static void table(List<String> head, List<List<String>> rows, List<String> lines) {
        var widths = new int[head.size()];
        var all = new ArrayList<List<String>>();
        all.add(head);
        all.addAll(rows);
        all.forEach(row -> {
            for (var i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        all.forEach(row -> lines.add(line(row, widths)));
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder(row.getFirst())
                .repeat(' ', widths[0] - row.getFirst().length());
        for (var i = 1; i < widths.length; i++) {
            line.append(GAP).repeat(' ', widths[i] - row.get(i).length()).append(row.get(i));
        }
        return line.toString().stripTrailing();
    }
}
