package balieplein.scenarios;

import balieplein.insight.Measurement;
import balieplein.locations.Location;
import balieplein.models.Demand;

/// What a scenario starts from.
record Ground(Location location, Measurement measured, Demand demand, Scenario today) {}
