package balieplein.appointments.web;

import balieplein.appointments.PaperLetters.Batch;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;

/// To whom a letter must go, and which letters were printed before.
///
/// @param isPrintedBefore somebody wanted to print and a colleague was first
public record PaperLettersPage(
        String location, String locationName, List<Row> rows, List<Batch> batches, boolean isPrintedBefore)
        implements Page {

    /// @param start as it is now
    public record Row(String code, String name, LocalDateTime start, boolean isCancelled) {}
}
