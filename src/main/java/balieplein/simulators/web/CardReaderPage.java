package balieplein.simulators.web;

import balieplein.simulators.DemoPerson;
import balieplein.web.Page;
import java.util.List;

/// The simulated card reader of the kiosks.
///
/// @param inside whose card it holds; empty when it holds none
public record CardReaderPage(String inside, List<DemoPerson> people) implements Page {

    public CardReaderPage {
        people = List.copyOf(people);
    }
}
