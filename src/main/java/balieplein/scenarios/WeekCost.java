package balieplein.scenarios;

import balieplein.kernel.Money;

/// What the counters of a week cost, as they are and as somebody tries them.
public record WeekCost(Money today, Money then) {}
