package balieplein.plaza.web;

import balieplein.web.Page;
import java.time.LocalTime;

/// A kiosk that waits for somebody.
///
/// @param until closing time, as text; empty when the location is closed
public record KioskStartPage(KioskView view, String until, int waiting, LocalTime now) implements Page {}
