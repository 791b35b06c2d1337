package balieplein.locations;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An address as it is written, without what is not known of it.
final class AddressLines {

    private AddressLines() {}

    static List<String> of(Location.Address address) {
        var town = Stream.of(address.postcode(), address.town())
                .filter(AddressLines::isGiven)
                .toList();
        return Stream.of(address.street(), String.join(" ", town))
                .filter(AddressLines::isGiven)
                .map(String::valueOf)
                .toList();
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isEmpty();
    }
}
