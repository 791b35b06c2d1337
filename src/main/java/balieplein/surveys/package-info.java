/// How satisfied residents are: one question after a visit or a booking, to a share of them drawn by lot (QUA-04,
/// QUA-05). Answers are counted and not kept, and no figure is about fewer than ten of them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "identity",
            "people",
            "cities",
            "notifications",
            "catalogue",
            "locations",
            "appointments",
            "plaza"
        })
package balieplein.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
