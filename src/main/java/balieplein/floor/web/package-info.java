/// The wall of the floor manager, and the waits residents read.
@NullMarked
package balieplein.floor.web;

import org.jspecify.annotations.NullMarked;
