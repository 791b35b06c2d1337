/// Messages to people: an outbox in the database, sent once, by e-mail or text message. Other modules say what to tell;
/// this one delivers and finds out what became of them.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "cities", "identity", "audit", "people"})
package balieplein.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
