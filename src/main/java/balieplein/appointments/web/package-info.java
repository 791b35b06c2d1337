/// What programs ask about free moments and appointments.
@NullMarked
package balieplein.appointments.web;

import org.jspecify.annotations.NullMarked;
