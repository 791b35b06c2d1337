/// Messages to people: an outbox in the database, sent once, by e-mail. Other modules say what to tell; this one
// delivers.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "cities", "identity", "people"})
package balieplein.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
