package balieplein.cities;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// A logo is a drawing and nothing more: known shapes with known attributes. Scripts, event handlers, styles, foreign
/// content and references to anything outside the drawing are refused (BRA-01).
final class LogoPolicy {

    static final int MOST_BYTES = 20_000;

    private static final String SVG = "http://www.w3.org/2000/svg";

    /// @param code last part of a text key
    record Reason(String code, String detail) {}

    private LogoPolicy() {}

    /// Why a drawing is refused; empty for a good one.
    static Optional<Reason> refusal(String svg) {
        if (svg.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(new Reason("too-large", String.valueOf(MOST_BYTES / 1000)));
        }
        try {
            var root = DrawingText.parse(svg);
            if (!"svg".equals(root.getLocalName()) || !SVG.equals(root.getNamespaceURI())) {
                return Optional.of(new Reason("no-svg", root.getNodeName()));
            }
            if (!root.hasAttribute("viewBox")) {
                return Optional.of(new Reason("no-view-box", "viewBox"));
            }
            return check(root);
        } catch (SAXException e) {
            return Optional.of(new Reason("no-svg", String.valueOf(e.getMessage())));
        }
    }

    private static Optional<Reason> check(Element element) {
        if (!SVG.equals(element.getNamespaceURI()) || !LogoParts.ELEMENTS.contains(element.getLocalName())) {
            return Optional.of(new Reason("element", element.getNodeName()));
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (!LogoParts.ATTRIBUTES.contains(attribute.getNodeName())) {
                return Optional.of(new Reason("attribute", attribute.getNodeName()));
            }
            if (pointsOutside(attribute)) {
                return Optional.of(new Reason("reference", attribute.getNodeValue()));
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                var reason = check(inner);
                if (reason.isPresent()) {
                    return reason;
                }
            } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                return Optional.of(new Reason("element", child.getNodeName()));
            }
        }
        return Optional.empty();
    }

    /// Only `#name` and `url(#name)` stay inside the drawing.
    private static boolean pointsOutside(Node attribute) {
        var value = attribute.getNodeValue().strip().toLowerCase(Locale.ROOT);
        if (attribute.getNodeName().startsWith("xmlns")) {
            return false;
        }
        if (attribute.getNodeName().endsWith("href")) {
            return !value.startsWith("#");
        }
        return value.contains("://")
                || value.contains("script:")
                || value.contains("data:")
                || value.contains("\\")
                || value.replaceAll("\\s|[\"']", "").replace("url(#", "").contains("url(");
    }
}
