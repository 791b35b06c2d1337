package balieplein.identity.web;

import balieplein.web.Page;
import org.jspecify.annotations.Nullable;

/// Says that the visitor is signed out here, and where to sign out of the identity provider too.
///
/// @param provider address at the identity provider, null when it has none
public record SignedOutPage(@Nullable String provider) implements Page {}
