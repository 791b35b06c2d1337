package balieplein.cities.web;

import balieplein.cities.Fault;
import balieplein.cities.Intake;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes a file of another system in, after a trial.
///
/// @param kinds what whoever asks may bring in
/// @param files addresses of what is given out
/// @param together whether one fault undoes all
/// @param isDone whether it was brought in, and not only tried
/// @param report what came or would come of it; absent at first
public record IntakesPage(
        List<Choice> kinds,
        List<Choice> files,
        String kind,
        boolean together,
        boolean isDone,
        Intake.@Nullable Report report,
        FieldErrors errors)
        implements Page {

    private static final int SHOWN = 200;

    /// The first of them; a file of 60,000 lines may have as many faults.
    public List<Fault> shownFaults() {
        return report == null
                ? List.of()
                : report.faults().stream().limit(SHOWN).toList();
    }

    public List<Intake.Line> shownLines() {
        return report == null ? List.of() : report.lines().stream().limit(SHOWN).toList();
    }

    public boolean isFaulty() {
        return !errors.isEmpty();
    }

    @Override
    public int status() {
        return isFaulty() || (report != null && !report.faults().isEmpty()) ? 422 : 200;
    }
}
