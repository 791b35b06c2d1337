/// Who is asking and what they may do: sign-in by OpenID Connect, roles, access tokens.
/// Every route is refused until it says whom it is for.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web"})
package balieplein.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
