/// Who did what, when and from where: an append-only record per city.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "identity"})
package balieplein.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
