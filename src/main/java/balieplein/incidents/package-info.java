/// Safety of staff: the silent alarm of a counter and the register of what happened. Screens of counters show
/// what is open here; who was there is known to nobody but the register.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "identity", "people", "locations"})
package balieplein.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
