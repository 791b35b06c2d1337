package balieplein.arrival.web;

import balieplein.web.Page;

/// Somebody showed the code of something that may lie ready.
///
/// @param code as it was scanned or typed
/// @param key so that a second touch takes no second number
public record KioskCollectPage(KioskView view, String code, String key) implements Page {}
