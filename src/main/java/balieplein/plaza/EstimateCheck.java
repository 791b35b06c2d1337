package balieplein.plaza;

/// How well the waits that were told at check-in came true (GUI-02), of visitors without an appointment who had to
/// wait.
///
/// @param visits of which both are known
/// @param error average distance between the middle of what was told and the wait, as a share of the average wait
/// @param within how many waited no shorter and no longer than told, as a share
public record EstimateCheck(int visits, double error, double within) {}
