/// The one server behind everything: embedded PostgreSQL or a configured one, connections that carry the city,
/// migrations, live channel. Knows no table of any module.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package balieplein.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
