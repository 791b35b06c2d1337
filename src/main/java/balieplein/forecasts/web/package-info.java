/// The screen of the forecast.
@NullMarked
package balieplein.forecasts.web;

import org.jspecify.annotations.NullMarked;
