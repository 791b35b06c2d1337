package balieplein.arrival.web;

import balieplein.web.Page;
import org.jspecify.annotations.Nullable;

/// Checking in is not possible.
///
/// @param tries how many codes were wrong; after the third a person helps
/// @param booking where a phone can book a moment instead, null when there is nothing to book
public record KioskRefusalPage(
        KioskView view,
        Refusal refusal,
        int tries,
        @Nullable String booking) implements Page {

    private static final int MOST_TRIES = 3;

    public boolean mayTryAgain() {
        return refusal.isUnknown() && tries < MOST_TRIES;
    }

    /// Where whoever comes too late goes on, with the same code.
    public String late(String screen) {
        return view.to(screen + "?" + view.own());
    }

    /// The code leads to the list of codes again; everything else back to the start.
    public String back() {
        if (view.path().startsWith("/pick-up")) {
            return "/pick-up";
        }
        return view.path().startsWith("/products") ? "/products" : "/code";
    }

    @Override
    public int status() {
        return refusal.status();
    }
}
