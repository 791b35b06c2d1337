/// Kiosks, displays and printers of a city: paired by a code that works once, each with a token of its own, seen,
/// told to load anew, and dead within seconds when revoked.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "identity", "audit", "locations"})
package balieplein.devices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
