package balieplein.catalogue;

import java.util.Locale;
import java.util.Optional;

/// Whether a product step can be served at all. The module of the locations knows.
public interface SkilledCounters {

    /// What is missing at the place that comes nearest, each after what must be there before it.
    enum Lack {
        /// No counter has the skill for it.
        SKILL,
        /// Where one has, it is not offered: by the location, or by the switches of the service.
        OFFER,
        /// The counters with the skill are closed for good.
        COUNTER,
        /// No window takes it: there are none, or they are for longer, shorter or other visits.
        WINDOW;

        /// Part of a text key.
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Empty when some counter has the skill for it on a day, today or later, on which a window is open for it.
    Optional<Lack> lack(ProductStep step);
}
