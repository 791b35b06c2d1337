package balieplein.insight.web;

import balieplein.web.Page;

/// A saved report as a form, to change it.
///
/// @param path of the report; the form is sent there
/// @param name of the report as it stands
/// @param version of the report when it was shown
/// @param left names of recipients who left the organisation: saving leaves them out
public record SavedReportFormPage(String path, String name, int version, String left, SavedReportForm form)
        implements Page {

    /// The same, for whoever saw this version of the report.
    SavedReportFormPage seeing(int other) {
        return new SavedReportFormPage(path, name, other, left, form);
    }

    @Override
    public int status() {
        return form.status();
    }
}
