package balieplein.appointments;

import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A rule of the house as the city wrote it, from a day on, until its next version (APT-16).
///
/// @param late what it makes of who comes late, in numbers; a rule without it is text only
public record HouseRule(
        String code, LocalDate from, LocalizedText title, LocalizedText text, BookingPolicy.@Nullable Late late) {}
