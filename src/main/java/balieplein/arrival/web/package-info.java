/// The screens of the kiosk and of checking in by phone.
@NullMarked
package balieplein.arrival.web;

import org.jspecify.annotations.NullMarked;
