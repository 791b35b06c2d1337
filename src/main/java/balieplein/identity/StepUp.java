package balieplein.identity;

import balieplein.web.Links;
import balieplein.web.Redirect;

/// The way to a stronger sign-in for whoever is not known surely enough, and back to what they were doing.
public final class StepUp {

    private StepUp() {}

    /// Whether the visitor is known less surely than needed. Who works for the city looks at identity cards, and books
    /// for others.
    public static boolean isNeeded(Assurance needed) {
        var actor = Actor.current();
        return actor.channel() == Actor.Channel.BROWSER && !actor.isStaff() && !actor.reaches(needed)
                || actor.equals(Actor.ANONYMOUS);
    }

    /// @param back path of our own to come back to, without language
    public static Redirect to(Assurance needed, String back) {
        return Redirect.to(SignInPaths.CHOICE + "?level=" + needed.code() + "&to=" + Links.encode(Links.href(back)));
    }
}
