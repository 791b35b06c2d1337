/// The record, for who must look into it.
@NullMarked
package balieplein.audit.web;

import org.jspecify.annotations.NullMarked;
