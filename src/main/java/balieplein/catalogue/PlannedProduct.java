package balieplein.catalogue;

import balieplein.cities.Fault;
import java.util.Map;

/// A product on its way into the catalogue from a file of another form than the city file.
interface PlannedProduct {

    /// As the city file has it.
    Map<String, Object> written();

    /// A fault of the city file, where it stands in the other file.
    Fault told(Fault fault);
}
