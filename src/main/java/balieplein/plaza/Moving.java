package balieplein.plaza;

/// What came of an action on a visit.
public sealed interface Moving {

    record Moved(Visit visit) implements Moving {}

    /// The visit stands where this is not possible; maybe a colleague was first.
    record NotAllowed(VisitMove move, Visit visit) implements Moving {}

    /// A visit is not finished without saying what was handled (GUI-07).
    record NothingHandled() implements Moving {}

    /// No counter at the location can handle what the visit would be sent on for.
    record NoSkill(String target) implements Moving {}

    /// The colleague meant is on a break, at other work, gone or not heard of, and nobody who stands in is there.
    record ColleagueAway(CounterSession session) implements Moving {}

    /// Only one's own last action is taken back, within two minutes (GUI-06).
    record NotUndone(VisitMove last) implements Moving {}

    /// Nobody there helps today any more; these moments are free instead (GUI-05).
    record ServiceClosed(String target, CheckIn.Moments moments) implements Moving {}
}
