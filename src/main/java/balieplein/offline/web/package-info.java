/// The kiosk without a server.
@NullMarked
package balieplein.offline.web;

import org.jspecify.annotations.NullMarked;
