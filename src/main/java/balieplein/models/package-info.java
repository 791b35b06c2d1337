/// The queue model of a counter plaza: visitors come, are called in the product’s own order and are helped. Pure: no
/// clock, no database, the same seed gives the same answer.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "locations", "plaza"})
package balieplein.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
