package balieplein.pickups.web;

import balieplein.pickups.ImportReport;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import org.jspecify.annotations.Nullable;

/// Bringing in items from another system.
///
/// @param table what was brought, to be imported after the trial
/// @param report what came or would come of it
public record PickupImportPage(String table, @Nullable ImportReport report, FieldErrors errors) implements Page {

    @Override
    public int status() {
        return errors.isEmpty() && (report == null || !report.isRefused()) ? 200 : 422;
    }
}
