package balieplein.cities;

/// A city file was imported and changed something; the city may be new.
public record CityFileImported(String city, int created, int changed) {}
