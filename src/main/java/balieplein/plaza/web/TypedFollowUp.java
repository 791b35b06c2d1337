package balieplein.plaza.web;

import org.jspecify.annotations.Nullable;

/// What was typed to book the appointment for next time.
///
/// @param draft what was filled in at the desk, as [FinishDraft#query] writes it
record TypedFollowUp(
        String draft, @Nullable String name, @Nullable String mobile) {

    private static final int LONGEST = 80;

    static TypedFollowUp of(FinishDraft draft, String name, String mobile) {
        return new TypedFollowUp(draft.query(), cut(name), cut(mobile));
    }

    private static String cut(String text) {
        var kept = text.strip();
        return kept.substring(0, Math.min(LONGEST, kept.length()));
    }
}
