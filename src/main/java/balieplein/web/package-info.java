/// What every screen and every API answer share: pages, texts, formats, links, errors, security headers, live
/// streams. Knows the city only as a site with a name and a style.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database"})
package balieplein.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
