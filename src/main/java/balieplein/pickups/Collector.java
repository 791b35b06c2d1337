package balieplein.pickups;

import balieplein.kernel.NationalNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who stands at the desk to pick something up, and how the official knows.
///
/// @param document that was looked at; absent when none was
/// @param number of the holder, read from a card; it is compared and not kept
/// @param name of who comes for somebody else
/// @param born of who comes for somebody else; it is looked at and not kept
/// @param proxyUntil the last day of the proxy, when it has one
public record Collector(
        Who who,
        @Nullable Document document,
        @Nullable NationalNumber number,
        @Nullable String name,
        @Nullable LocalDate born,
        @Nullable LocalDate proxyUntil) {

    public enum Who {
        HOLDER,
        PARENT,
        PROXY;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Who> find(String tag) {
            return Arrays.stream(values()).filter(who -> who.tag().equals(tag)).findFirst();
        }
    }

    public enum Document {
        EID,
        RESIDENCE_CARD,
        PASSPORT,
        DRIVING_LICENCE,
        OTHER;

        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Document> find(String tag) {
            return Arrays.stream(values())
                    .filter(document -> document.tag().equals(tag))
                    .findFirst();
        }
    }

    public static Collector holder(@Nullable Document document, @Nullable NationalNumber number) {
        return new Collector(Who.HOLDER, document, number, null, null, null);
    }
}
