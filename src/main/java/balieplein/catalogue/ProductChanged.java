package balieplein.catalogue;

/// What a city says about a product has changed: its name, steps, minutes, fee or documents.
public record ProductChanged(String city, String product) {}
