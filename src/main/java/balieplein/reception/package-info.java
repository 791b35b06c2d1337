/// The info desk: answers in the citizen's words, numbers for the right counter, short contacts counted with one key
/// (INF-01, INF-02, INF-04). Nothing about the person is kept.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "cities",
            "identity",
            "notifications",
            "catalogue",
            "locations",
            "appointments",
            "plaza",
            "zones"
        })
package balieplein.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
