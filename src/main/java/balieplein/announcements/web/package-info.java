/// The messages, for who writes them.
@NullMarked
package balieplein.announcements.web;

import org.jspecify.annotations.NullMarked;
