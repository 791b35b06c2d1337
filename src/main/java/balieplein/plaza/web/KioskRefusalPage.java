package balieplein.plaza.web;

import balieplein.web.Page;

/// Checking in is not possible.
///
/// @param tries how many codes were wrong; after the third a person helps
public record KioskRefusalPage(KioskView view, Refusal refusal, int tries) implements Page {

    private static final int MOST_TRIES = 3;

    public boolean mayTryAgain() {
        return refusal.isUnknown() && tries < MOST_TRIES;
    }

    @Override
    public int status() {
        return refusal.status();
    }
}
