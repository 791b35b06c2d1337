/// The screen of the roster.
@NullMarked
package balieplein.rosters.web;

import org.jspecify.annotations.NullMarked;
