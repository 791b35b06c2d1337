package balieplein.identity.web;

import balieplein.web.Page;
import org.jspecify.annotations.Nullable;

/// Where a visitor chooses how to sign in.
///
/// @param resident address where residents go on, null when the city has no provider for them
/// @param staff the same for those who work for the city
/// @param problem part of a text key when an earlier try failed
/// @param phone shown when signing in does not work
public record SignInPage(
        @Nullable String resident,
        @Nullable String staff,
        @Nullable String problem,
        String phone) implements Page {}
