/// Screens and files of scenarios.
@NullMarked
package balieplein.scenarios.web;

import org.jspecify.annotations.NullMarked;
