/// Visitors for receptionists, hosts and programs.
@NullMarked
package balieplein.visitors.web;

import org.jspecify.annotations.NullMarked;
