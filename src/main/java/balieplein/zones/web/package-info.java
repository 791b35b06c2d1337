/// The zones of a location, for whoever runs its floor or stands at its door.
@NullMarked
package balieplein.zones.web;

import org.jspecify.annotations.NullMarked;
