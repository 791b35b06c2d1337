package balieplein.plaza.web;

import balieplein.web.Page;

/// The number of a visitor.
///
/// @param link where to follow the number on a phone
public record KioskTicketPage(KioskView view, TicketFacts ticket, String link) implements Page {}
