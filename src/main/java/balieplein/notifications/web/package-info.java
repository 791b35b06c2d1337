/// What did not arrive, for staff, and how residents want to hear of the city.
@NullMarked
package balieplein.notifications.web;

import org.jspecify.annotations.NullMarked;
