package balieplein.simulators;

import balieplein.arrival.CardReader;
import balieplein.identity.Population;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.NationalNumber;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The card reader of the kiosks of each city: it holds the card of somebody of the demo, until it is taken out.
@Component
@Simulated
public class CardReaderStandIn implements CardReader {

    private final Map<String, DemoPerson> inside = new ConcurrentHashMap<>();

    @Override
    public Optional<NationalNumber> read(String location) {
        return card().map(DemoPerson::nationalNumber).flatMap(NationalNumber::find);
    }

    /// Whose card is in the reader of the current city.
    public Optional<DemoPerson> card() {
        return Optional.ofNullable(inside.get(CurrentCity.code()));
    }

    /// Takes out what is in the reader and puts in the card of a resident, if there is one of this name.
    public void insert(String resident) {
        inside.remove(CurrentCity.code());
        DemoPerson.find(Population.RESIDENT, resident).ifPresent(person -> inside.put(CurrentCity.code(), person));
    }
}
