package balieplein.arrival.web;

import balieplein.web.Page;

/// A resident's number on the phone.
public record TicketPage(TicketFacts ticket) implements Page {}
