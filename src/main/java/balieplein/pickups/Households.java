package balieplein.pickups;

import balieplein.kernel.NationalNumber;
import java.util.Optional;

/// The register that knows who lives together, asked for one person at a time and never kept (EXP-05). Without it, or
/// when it does not know somebody, a limit counts for the person alone.
public interface Households {

    /// The reference person of the household, by which the register names it.
    Optional<NationalNumber> reference(NationalNumber person);
}
