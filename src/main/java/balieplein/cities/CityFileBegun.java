package balieplein.cities;

/// A city file is about to change its city, in the transaction of the import: the last moment to look at what was there
/// before. A trial says so too; it is taken back without [CityFileImported].
public record CityFileBegun(String city) {}
