package balieplein.cities;

/// Where something is, as on an envelope.
public record Address(String street, String postcode, String town) {

    /// Reads `{street: …, postcode: "3000", town: …}`.
    public static Address read(FileEntry entry) {
        return new Address(
                entry.get("street").text(),
                entry.get("postcode").text(),
                entry.get("town").text());
    }

    public Object written() {
        return FileText.map("street", street, "postcode", postcode, "town", town);
    }
}
