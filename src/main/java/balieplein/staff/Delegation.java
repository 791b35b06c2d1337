package balieplein.staff;

import balieplein.kernel.Period;

/// A role that a member passes on to a colleague for some days. It counts while the giver holds the role.
///
/// @param heldRole code of the role that is passed on
/// @param to code of the member who receives it
public record Delegation(String code, String heldRole, String to, Period period, String reason) {}
