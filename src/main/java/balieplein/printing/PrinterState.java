package balieplein.printing;

import java.util.Locale;

/// How a printer is, as it says itself.
public enum PrinterState {
    NEW,
    READY,
    PAPER_LOW,
    PAPER_OUT,
    COVER_OPEN,
    FAULT,
    SILENT;

    /// As in the store and in text keys: `paper-out`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static PrinterState of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean canPrint() {
        return this == READY || this == PAPER_LOW;
    }

    /// Whether somebody must go and look.
    public boolean isTrouble() {
        return !canPrint() && this != NEW;
    }
}
