package balieplein.reception;

/// How many visitors were sent on for a product step, and how many of them wrongly.
///
/// @param judged those who were received by a counter
public record ReferralFigure(String step, int referrals, int judged, int wrong) {

    /// From 0 to 1; 0 when nobody was received yet.
    public double share() {
        return judged == 0 ? 0 : (double) wrong / judged;
    }
}
