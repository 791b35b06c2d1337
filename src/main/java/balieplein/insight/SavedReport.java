package balieplein.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report that somebody keeps, and perhaps has sent to colleagues (MEA-03).
///
/// @param owner subject of who keeps it
/// @param mailsSince periods that were over before this day are not mailed
/// @param version one more each time somebody changes it
public record SavedReport(String code, String owner, ReportWish wish, LocalDate mailsSince, int version) {

    public String name() {
        return wish.name();
    }

    /// Absent = all locations.
    public @Nullable String location() {
        return wish.location();
    }

    public Dimension split() {
        return wish.split();
    }

    public Schedule schedule() {
        return wish.schedule();
    }

    /// Codes of members of the staff register.
    public List<String> recipients() {
        return wish.recipients();
    }
}
