package balieplein.locations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who decided on a change of hours, when, under which number: `CBS 2015-…` (LOC-09).
public record Decision(
        String body, @Nullable LocalDate date, @Nullable String number) {}
