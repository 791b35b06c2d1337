/// The plaza for programs and on screens: kiosk, waiting screen, counter.
@NullMarked
package balieplein.plaza.web;

import org.jspecify.annotations.NullMarked;
