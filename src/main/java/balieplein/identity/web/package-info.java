/// The screens of signing in and out.
@NullMarked
package balieplein.identity.web;

import org.jspecify.annotations.NullMarked;
