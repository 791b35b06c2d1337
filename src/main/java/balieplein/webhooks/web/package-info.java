@NullMarked
package balieplein.webhooks.web;

import org.jspecify.annotations.NullMarked;
