package balieplein.cities;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// A logo is a drawing and nothing more: known shapes with known attributes. Scripts, event handlers, styles, foreign
/// content and references to anything outside the drawing are refused (BRA-01).
final class LogoPolicy {

    static final int MOST_BYTES = 20_000;

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "use",
            "symbol");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "d",
            "points",
            "dx",
            "dy",
            "transform",
            "fill",
            "fill-opacity",
            "fill-rule",
            "clip-rule",
            "clip-path",
            "mask",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-opacity",
            "opacity",
            "color",
            "offset",
            "stop-color",
            "stop-opacity",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits",
            "maskUnits",
            "preserveAspectRatio",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "letter-spacing",
            "text-anchor",
            "dominant-baseline",
            "role",
            "aria-label",
            "aria-hidden",
            "focusable",
            "version",
            "href",
            "xlink:href",
            "xmlns",
            "xmlns:xlink",
            "xml:space");

    /// @param code last part of a text key
    record Reason(String code, String detail) {}

    private LogoPolicy() {}

    /// Why a drawing is refused; empty for a good one.
    static Optional<Reason> refusal(String svg) {
        if (svg.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(new Reason("too-large", String.valueOf(MOST_BYTES / 1000)));
        }
        try {
            var root = parse(svg);
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
        if (!SVG.equals(element.getNamespaceURI()) || !ELEMENTS.contains(element.getLocalName())) {
            return Optional.of(new Reason("element", element.getNodeName()));
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (!ATTRIBUTES.contains(attribute.getNodeName())) {
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

    private static Element parse(String svg) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java cannot read XML safely.", e);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("Reading a text in memory failed.", e);
        }
    }
}
