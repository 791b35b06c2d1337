/// The screens on which administrators look after the people and programs of the city.
@NullMarked
package balieplein.staff.web;

import org.jspecify.annotations.NullMarked;
