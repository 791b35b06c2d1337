/// Makes up years of visits for the demo and for measuring, as the reference workload describes them. Exists in the
/// demo and the tests only, and marks what it made.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "cities", "catalogue", "locations", "surveys", "insight", "models"})
package balieplein.histories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
