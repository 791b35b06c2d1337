package balieplein.staff;

import balieplein.identity.Grant;
import balieplein.kernel.Period;

/// A role that the city gave a member, with its days.
public record HeldRole(String code, String member, Grant grant, Period period) {}
