package balieplein.plaza;

/// Who usually comes without an appointment in some hour.
///
/// @param visits an average
/// @param minutes of handling a visit takes by plan
public record Inflow(String pool, double visits, double minutes) {}
