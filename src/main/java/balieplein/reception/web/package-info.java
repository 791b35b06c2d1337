/// The info desk for officials and programs.
@NullMarked
package balieplein.reception.web;

import org.jspecify.annotations.NullMarked;
