package balieplein.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How sure the provider is of who signed in (ELO-01), as eIDAS distinguishes: a password, something stronger, or an
/// identity card and what is worth as much.
public enum Assurance {
    BASIC("low"),
    SUBSTANTIAL("substantial"),
    HIGH("high");

    private final String eidas;

    Assurance(String eidas) {
        this.eidas = eidas;
    }

    /// As in the city file and in addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What claim `acr` says of it at a provider that keeps to eIDAS.
    public String eidas() {
        return "http://eidas.europa.eu/LoA/" + eidas;
    }

    public boolean reaches(Assurance needed) {
        return compareTo(needed) >= 0;
    }

    /// This level and the better ones.
    Stream<Assurance> orBetter() {
        return Arrays.stream(values()).filter(level -> level.reaches(this));
    }

    public static Optional<Assurance> find(String code) {
        return List.of(values()).stream()
                .filter(level -> level.code().equals(code))
                .findFirst();
    }
}
