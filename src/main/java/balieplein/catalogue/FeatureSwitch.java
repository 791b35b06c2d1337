package balieplein.catalogue;

import balieplein.kernel.Period;

/// The days on which a service offers a way of serving (CAT-06). A way without switches is always on.
public record FeatureSwitch(Feature feature, Period period) {}
