package balieplein.identity;

import balieplein.kernel.NationalNumber;

/// Remembers residents who sign in with their national number. The module `people` does.
public interface ResidentRegister {

    /// @param name as the provider gives it
    /// @return the code by which the product knows this person in the current city from now on
    String remember(NationalNumber number, String name);
}
