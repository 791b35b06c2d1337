package balieplein.catalogue;

import org.jspecify.annotations.Nullable;

/// A product as its editors see it.
///
/// @param version counts every change, so that of two editors the second is told
/// @param editor the name of whoever changed it last, when that is known
public record EditedProduct(
        Product product, int version, @Nullable String editor) {}
