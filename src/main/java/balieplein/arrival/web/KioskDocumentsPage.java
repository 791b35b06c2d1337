package balieplein.arrival.web;

import balieplein.web.Page;

/// The documents are looked at before somebody joins the queue.
///
/// @param missing whether the visitor said that something is missing
public record KioskDocumentsPage(KioskView view, ExpectedVisit visit, boolean missing) implements Page {}
