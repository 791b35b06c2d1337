package balieplein.arrival;

import balieplein.kernel.NationalNumber;
import java.util.Optional;

/// The reader for identity cards at a kiosk (GUI-01). It gives the number of the card and nothing else, and keeps
/// nothing.
public interface CardReader {

    /// The number of the card that is in the reader of a location now; waits three seconds at most.
    Optional<NationalNumber> read(String location);
}
