/// Screens and API of locations and hours.
@NullMarked
package balieplein.locations.web;

import org.jspecify.annotations.NullMarked;
