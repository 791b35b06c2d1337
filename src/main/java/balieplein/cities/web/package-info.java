@NullMarked
package balieplein.cities.web;

import org.jspecify.annotations.NullMarked;
