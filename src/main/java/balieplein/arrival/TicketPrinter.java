package balieplein.arrival;

import org.jspecify.annotations.Nullable;

/// Puts numbers on paper. The module of the printers implements it.
public interface TicketPrinter {

    enum Outcome {
        /// On its way out of the printer.
        PRINTED,
        /// No paper, or no answer: the screen shows the number large.
        FAILED,
        /// This kiosk has no printer.
        NONE;

        public String tag() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Takes three seconds at most.
    ///
    /// @param device the kiosk that asks; null when it is not paired
    Outcome print(String location, @Nullable String device, Slip slip);
}
