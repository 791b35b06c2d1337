@NullMarked
package balieplein;

import org.jspecify.annotations.NullMarked;
