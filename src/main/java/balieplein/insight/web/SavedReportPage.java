package balieplein.insight.web;

import balieplein.web.Page;
import java.util.List;

/// One saved report with the figures of its last period.
///
/// @param path of this page; its files and its removal lie under it
/// @param left names of recipients who left the organisation
public record SavedReportPage(
        String path, ReportSheet sheet, String schedule, String recipients, String left, String rows, List<Sent> sent)
        implements Page {

    /// @param left who had left and got nothing
    public record Sent(String period, String version, String at, String reached, String left) {}

    public SavedReportPage {
        sent = List.copyOf(sent);
    }
}
