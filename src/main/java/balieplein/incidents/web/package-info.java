@NullMarked
package balieplein.incidents.web;

import org.jspecify.annotations.NullMarked;
