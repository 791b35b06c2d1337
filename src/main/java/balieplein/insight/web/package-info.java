/// Reports for programs and for people.
@NullMarked
package balieplein.insight.web;

import org.jspecify.annotations.NullMarked;
