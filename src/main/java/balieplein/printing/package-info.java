/// The ticket printers of a city: paired as devices, spoken to over ESC/POS, watched for paper and cover, with a word
/// to staff within a minute when one fails.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "cities",
            "identity",
            "audit",
            "notifications",
            "locations",
            "plaza",
            "devices",
            "arrival"
        })
package balieplein.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
