/// The gateway for text messages, spoken to as the Open Mobile Alliance wrote it down.
@NullMarked
package balieplein.notifications.external;

import org.jspecify.annotations.NullMarked;
