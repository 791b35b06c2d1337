/// The one question on the phone of a resident, and for programs.
@NullMarked
package balieplein.surveys.web;

import org.jspecify.annotations.NullMarked;
