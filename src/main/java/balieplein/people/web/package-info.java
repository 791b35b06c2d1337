/// What a city holds about a person, for that person and for who answers for it.
@NullMarked
package balieplein.people.web;

import org.jspecify.annotations.NullMarked;
