/// The screens and addresses of the stand-ins.
@NullMarked
package balieplein.simulators.web;

import org.jspecify.annotations.NullMarked;
