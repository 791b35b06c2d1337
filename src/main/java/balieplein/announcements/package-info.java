/// What the city tells everybody who waits: short messages for a period, written by staff, shown between the calls
/// (LED-04). It knows nothing of screens.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "cities", "identity", "audit", "locations"})
package balieplein.announcements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
