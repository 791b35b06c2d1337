package balieplein.locations.web;

import balieplein.locations.Location;
import balieplein.locations.Opening;
import balieplein.web.Page;
import java.util.List;

/// Where the city receives people.
public record PlacesPage(List<Place> places) implements Page {

    public record Place(Location location, Opening now) {}
}
