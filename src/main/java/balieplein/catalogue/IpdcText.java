package balieplein.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The texts of the Flemish catalogue: written in an editor that puts simple HTML around them. Our products say the
/// same in plain words, a line for each paragraph and a dash for each item of a list.
final class IpdcText {

    private static final Set<String> FRAME = Set.of("#root", "html", "head", "body");
    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "hr",
            "br");
    private static final Set<String> WORDS = Set.of("a", "b", "strong", "i", "em", "u", "s", "sub", "sup", "span");
    private static final Set<String> LINKS = Set.of("href", "src", "action", "formaction", "data", "xlink:href");
    private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?:|mailto:|tel:|/|#|\\?).*");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^>]*>|&(?:#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});");

    private IpdcText() {}

    static boolean isHtml(String text) {
        return TAG.matcher(text).find();
    }

    /// Whether it holds nothing but paragraphs, lists, emphasis and links.
    static boolean isSimple(String html) {
        return parsed(html).getAllElements().stream().allMatch(IpdcText::isSimple);
    }

    /// The words of it. A text without HTML is its own.
    static String plain(String text) {
        if (!isHtml(text)) {
            return text;
        }
        var lines = new Lines();
        parsed(text).body().traverse(lines);
        return lines.text();
    }

    /// The same on one line.
    static String line(String text) {
        return plain(text).replace('\n', ' ');
    }

    private static Document parsed(String html) {
        return Jsoup.parseBodyFragment(html);
    }

    private static boolean isSimple(Element element) {
        var tag = element.normalName();
        return (FRAME.contains(tag) || LINES.contains(tag) || WORDS.contains(tag))
                && element.attributes().asList().stream().allMatch(attribute -> {
                    var name = attribute.getKey().toLowerCase(Locale.ROOT);
                    return !name.startsWith("on")
                            && !name.equals("style")
                            && (!LINKS.contains(name)
                                    || SAFE_LINK
                                            .matcher(attribute.getValue().strip())
                                            .matches());
                });
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder words = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText().replaceAll("[\\s\\u00a0]+", " "));
            } else if (node instanceof Element element && LINES.contains(element.normalName())) {
                words.append(element.normalName().equals("li") ? "\n- " : "\n");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                var link = element.attr("href");
                if (link.startsWith("http") && !element.text().equals(link)) {
                    words.append(" (").append(link).append(')');
                } else if (LINES.contains(element.normalName())) {
                    words.append('\n');
                }
            }
        }

        /// Without empty lines, and the dash of an item on the line of its first paragraph.
        String text() {
            return words.toString()
                    .replaceAll("[ \\u00a0]*\\n[ \\u00a0]*", "\n")
                    .replaceAll("(?m)^-\\n+", "- ")
                    .replaceAll("\\n{2,}", "\n")
                    .replaceAll(" {2,}", " ")
                    .strip();
        }
    }
}
