package balieplein.incidents.web;

import balieplein.web.Page;
import java.util.List;

/// The register of incidents.
///
/// @param faulty number of the incident whose note is missing, 0 when none is
public record IncidentsPage(List<Row> rows, long faulty) implements Page {

    /// @param open whether it still has to be closed
    public record Row(long number, String when, String where, String by, String coming, String note, boolean open) {}

    public IncidentsPage {
        rows = List.copyOf(rows);
    }

    @Override
    public int status() {
        return faulty == 0 ? 200 : 422;
    }
}
