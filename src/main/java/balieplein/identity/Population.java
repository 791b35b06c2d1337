package balieplein.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Two kinds of people sign in, each at a provider of their own.
public enum Population {
    STAFF,
    RESIDENT;

    /// As in paths and settings: `staff`, `resident`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Population> find(String code) {
        return Arrays.stream(values())
                .filter(population -> population.code().equals(code))
                .findFirst();
    }
}
