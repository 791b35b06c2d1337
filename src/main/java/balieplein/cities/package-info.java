/// Cities as data: their names, hosts, house style, calendar and the city file that holds everything they configured.
/// Other modules add their own sections to the file.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "identity", "audit"})
package balieplein.cities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
