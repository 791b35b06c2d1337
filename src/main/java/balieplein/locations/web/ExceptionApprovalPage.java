package balieplein.locations.web;

import balieplein.locations.Impact;
import balieplein.locations.OpeningException;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;

/// An exception that waits for approval.
///
/// @param own whether whoever looks wrote it
/// @param impacts what it touches
public record ExceptionApprovalPage(
        String location,
        String locationName,
        OpeningException exception,
        boolean own,
        List<Impact> impacts,
        PatternPreviewPage.Typed typed,
        FieldErrors errors)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
