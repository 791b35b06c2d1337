/// Printers that speak ESC/POS over TCP.
@NullMarked
package balieplein.printing.external;

import org.jspecify.annotations.NullMarked;
