/// Pairing devices and looking after them.
@NullMarked
package balieplein.devices.web;

import org.jspecify.annotations.NullMarked;
