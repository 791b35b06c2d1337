package balieplein.insight.web;

/// A report as a mail.
///
/// @param link to the report on the screen
public record MailedReport(String subject, ReportSheet sheet, String link) {}
