/// The products a city offers, their steps, fees and what to bring. Everything else refers to a product step by its
/// code.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "cities", "identity", "audit"})
package balieplein.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
