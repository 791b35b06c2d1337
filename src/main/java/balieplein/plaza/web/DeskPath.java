package balieplein.plaza.web;

import static balieplein.web.Links.encode;

import balieplein.plaza.Counters;
import balieplein.web.Redirect;
import org.jspecify.annotations.Nullable;

/// The address of the desk of a counter, with what just happened there behind the question mark.
record DeskPath(Counters.Place place) {

    static final String PATTERN = "/staff/counter/{location}/{counter}";

    String path() {
        return path(place.location().code(), place.counter().code());
    }

    static String path(String location, String counter) {
        return "/staff/counter/" + encode(location) + "/" + encode(counter);
    }

    /// @param visit the code of the visit it was about, if any
    Redirect said(String what, @Nullable String visit) {
        return Redirect.to(path() + "?said=" + what + about(visit));
    }

    /// @param draft what was filled in, as [FinishDraft#query] writes it
    Redirect said(String what, String visit, String draft) {
        return Redirect.to(path() + "?said=" + what + about(visit) + draft);
    }

    Redirect refused(String why, @Nullable String visit) {
        return refused(why, visit, "");
    }

    /// @param draft what was filled in, as [FinishDraft#query] writes it
    Redirect refused(String why, @Nullable String visit, String draft) {
        return Redirect.to(path() + "?refused=" + why + about(visit) + draft);
    }

    private static String about(@Nullable String visit) {
        return visit == null ? "" : "&visit=" + encode(visit);
    }
}
