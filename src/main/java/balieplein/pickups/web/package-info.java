/// The express desk for officials, residents and programs.
@NullMarked
package balieplein.pickups.web;

import org.jspecify.annotations.NullMarked;
