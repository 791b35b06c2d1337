package balieplein.catalogue;

/// A product is now offered to residents, for the first time or again.
public record ProductPublished(String city, String product) {}
