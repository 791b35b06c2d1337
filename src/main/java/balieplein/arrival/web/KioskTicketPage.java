package balieplein.arrival.web;

import balieplein.web.Page;

/// The number of a visitor.
///
/// @param printed what the printer did with it, empty when there is none
/// @param link where to follow the number on a phone
public record KioskTicketPage(KioskView view, TicketFacts ticket, String link, String printed) implements Page {}
