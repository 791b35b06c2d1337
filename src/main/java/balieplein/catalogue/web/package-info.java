@NullMarked
package balieplein.catalogue.web;

import org.jspecify.annotations.NullMarked;
