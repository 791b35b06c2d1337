package balieplein.notifications;

import balieplein.cities.City;

/// Dresses the mark-up of a mail in the house style of its city (BRA-01): its name on top, its colour for headings and
/// links, its font. Mail programs that know no styles show the same words.
///
/// @param title of the city
/// @param color readable on white, and white on it, by the rules of a house style
record MailStyle(String title, String color, String font) {

    private static final String SHEET = """
            <style>
            body { margin: 0 auto; max-width: 40rem; padding: 1rem; background: #fff; color: #1a1a1a; \
            font: 1rem/1.5 %2$s; }
            .city { margin: 0 0 1rem; padding: .75rem 1rem; background: %1$s; color: #fff; font-weight: bold; }
            h1, h2 { color: %1$s; line-height: 1.25; }
            h1 { font-size: 1.5rem; }
            h2 { font-size: 1.125rem; }
            a { color: %1$s; }
            dt { font-weight: bold; }
            dd { margin: 0 0 .75rem; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { padding: .25rem .5rem; border-bottom: 1px solid #c8c8c8; text-align: right; font-weight: normal; }
            th:first-child { text-align: left; }
            thead th { color: %1$s; border-color: %1$s; }
            </style>
            """;

    static MailStyle of(City city) {
        return new MailStyle(
                city.title(), city.style().main(), city.style().font().family());
    }

    /// The same document in this style.
    String dress(String html) {
        return html.replace("</head>", SHEET.formatted(color, font) + "</head>")
                .replace("<body>", "<body>\n<p class=\"city\">" + escaped(title) + "</p>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
