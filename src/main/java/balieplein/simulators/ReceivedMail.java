package balieplein.simulators;

import java.util.List;
import java.util.Map;

/// A mail taken apart.
///
/// @param parts every part that holds no other parts, in the order of the mail
/// @param headers the first of each name
public record ReceivedMail(
        String from, String subject, Map<String, String> headers, List<ReceivedMail.PartOfMail> parts) {

    /// @param type media type without its parameters
    /// @param name of the file; empty for what is read in the mail itself
    public record PartOfMail(String type, String fullType, String name, byte[] content) {

        public PartOfMail {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }

        public String text() {
            return new String(content, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    public ReceivedMail {
        headers = Map.copyOf(headers);
        parts = List.copyOf(parts);
    }

    /// The plain text; empty when there is none.
    public String text() {
        return readable("text/plain");
    }

    public String html() {
        return readable("text/html");
    }

    public List<PartOfMail> attachments() {
        return parts.stream().filter(part -> !part.name().isEmpty()).toList();
    }

    private String readable(String type) {
        return parts.stream()
                .filter(part -> part.name().isEmpty() && part.type().equals(type))
                .findFirst()
                .map(PartOfMail::text)
                .orElse("");
    }
}
