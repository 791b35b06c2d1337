package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Resource;
import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;

/// Reads a room or an official of the city file.
final class ResourceReader {

    private ResourceReader() {}

    static Resource read(FileEntry resource) {
        return new Resource(
                resource.declare("room or official", "code"),
                resource.get("kind").choice(Resource.Kind.class),
                resource.get("location").reference("location"),
                resource.get("name").localized(),
                resource.list("steps").stream()
                        .map(step -> step.reference("step"))
                        .toList(),
                resource.find("staff").map(FileValue::text).orElse(null));
    }
}
