package balieplein.catalogue;

/// A product is no longer offered. Appointments that were made stay.
public record ProductRetired(String city, String product) {}
