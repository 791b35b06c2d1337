/// The voices of the plaza: recordings of the city and the program espeak-ng.
@NullMarked
package balieplein.plaza.external;

import org.jspecify.annotations.NullMarked;
