/// Where the city receives people and when: locations, counters, opening patterns with their regimes. Opening hours
/// are pure functions over local dates and times.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "cities", "identity", "audit", "catalogue"})
package balieplein.locations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
