/// The printers, for who looks after them.
@NullMarked
package balieplein.printing.web;

import org.jspecify.annotations.NullMarked;
