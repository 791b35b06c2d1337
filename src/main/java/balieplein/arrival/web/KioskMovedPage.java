package balieplein.arrival.web;

import balieplein.web.Page;

/// The appointment has another moment now.
public record KioskMovedPage(KioskView view, String when) implements Page {}
