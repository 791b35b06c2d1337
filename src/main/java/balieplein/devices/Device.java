package balieplein.devices;

import balieplein.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A screen, pillar or printer of the city.
///
/// @param start the page it shows
/// @param reloads how often it was told to load its page anew
public record Device(
        String code,
        Kind kind,
        String name,
        String start,
        @Nullable Instant pairedAt,
        @Nullable Instant lastSeen,
        int reloads,
        @Nullable Instant revokedAt) {

    public enum Kind {
        KIOSK(Role.KIOSK),
        DISPLAY(Role.DISPLAY),
        PRINTER(Role.KIOSK);

        private final Role role;

        Kind(Role role) {
            this.role = role;
        }

        /// As in the store and in forms: `kiosk`.
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        Role role() {
            return role;
        }

        public static Optional<Kind> find(String tag) {
            for (var kind : values()) {
                if (kind.tag().equals(tag)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    private static final Duration SILENCE = Duration.ofMinutes(1);

    /// Whether it is paired and was there a moment ago.
    public boolean isAlive(Instant now) {
        return revokedAt == null && lastSeen != null && lastSeen.isAfter(now.minus(SILENCE));
    }
}
