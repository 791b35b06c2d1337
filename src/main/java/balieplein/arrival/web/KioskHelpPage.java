package balieplein.arrival.web;

import balieplein.web.Page;

/// Where a person helps.
public record KioskHelpPage(KioskView view, String location) implements Page {}
