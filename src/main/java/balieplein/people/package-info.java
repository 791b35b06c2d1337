/// The residents a city knows by their national number, and what it holds about them: sealed numbers, retention,
/// export, erasure, the register of processing. Other modules tell through [PersonalData] what they
/// keep.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "identity", "audit"})
package balieplein.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
