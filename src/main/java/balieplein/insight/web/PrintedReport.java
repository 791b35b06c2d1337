package balieplein.insight.web;

/// A report as a document to keep.
///
/// @param style address of its style, inside the product
/// @param language of the text, as BCP 47 writes it
public record PrintedReport(ReportSheet sheet, String style, String language) {}
