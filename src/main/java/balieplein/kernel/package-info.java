/// The words every module speaks: languages, texts, money, periods, codes, the city of this moment. Pure values, no
/// Spring.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package balieplein.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
