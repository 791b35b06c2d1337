/// The city's own register of who works for it: members, roles per service and per location, delegations, mandates
/// (X-01, KNO-05). What the identity provider says and what the register says are united as the city wants it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "web", "identity", "audit", "cities", "catalogue", "locations"})
package balieplein.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
