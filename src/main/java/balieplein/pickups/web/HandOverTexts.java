package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.pickups.HandOver;
import balieplein.web.Formats;
import org.jspecify.annotations.Nullable;

/// Why something is not handed over, for programs and for people.
final class HandOverTexts {

    private HandOverTexts() {}

    /// The slug of the problem; null when it was handed over.
    static @Nullable String slug(HandOver outcome) {
        return switch (outcome) {
            case HandOver.Done _ -> null;
            case HandOver.NotReady _ -> "not-ready";
            case HandOver.Already _ -> "handed-over";
            case HandOver.Blocked _ -> "blocked";
            case HandOver.Gone _ -> "uncollected";
            case HandOver.WrongPerson _ -> "wrong-person";
            case HandOver.IdentityUnchecked _ -> "identity-unchecked";
            case HandOver.ProxyForbidden _ -> "proxy-forbidden";
            case HandOver.ProxyExpired _ -> "proxy-expired";
            case HandOver.ProxyMinor _ -> "proxy-minor";
            case HandOver.TooYoungAlone _ -> "too-young-alone";
            case HandOver.NotAChild _ -> "not-a-child";
        };
    }

    /// The reason with its facts, such as the day on which it is expected.
    static String why(HandOver outcome) {
        return switch (outcome) {
            case HandOver.NotReady(var day)
            when day != null -> text("pickups.problem.not-ready.expected", Formats.date(day));
            case HandOver.Already(var at)
            when at != null ->
                text(
                        "pickups.problem.handed-over.at",
                        Formats.shortDay(balieplein.kernel.CityTime.date(at)),
                        Formats.time(at));
            case HandOver.ProxyExpired(var until) -> text("pickups.problem.proxy-expired", Formats.date(until));
            case HandOver.TooYoungAlone(var age) -> text("pickups.problem.too-young-alone", age);
            default -> text("pickups.problem." + slug(outcome));
        };
    }

    /// At which field of the form the reason belongs.
    static String field(HandOver outcome) {
        return switch (outcome) {
            case HandOver.WrongPerson _ -> "number";
            case HandOver.IdentityUnchecked _ -> "document";
            case HandOver.ProxyExpired _ -> "proxyUntil";
            case HandOver.ProxyMinor _ -> "born";
            default -> "to";
        };
    }
}
