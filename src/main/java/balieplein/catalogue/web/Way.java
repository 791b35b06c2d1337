package balieplein.catalogue.web;

/// One way to get a product, as a card.
///
/// @param path where its button leads; empty for a way without a button
public record Way(String icon, String title, String note, String button, String path) {

    public boolean leadsOn() {
        return !path.isEmpty();
    }
}
