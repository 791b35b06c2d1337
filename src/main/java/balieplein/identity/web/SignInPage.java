package balieplein.identity.web;

import balieplein.web.Page;
import org.jspecify.annotations.Nullable;

/// Where a visitor chooses how to sign in.
///
/// @param resident address where residents go on, null when the city has no provider for them
/// @param staff the same for those who work for the city
/// @param problem part of a text key when an earlier try failed
/// @param level how surely the visitor must be known for what they were doing, part of a text key; null for nothing
/// @param known whether they are signed in, and not strongly enough
/// @param phone shown when signing in does not work
public record SignInPage(
        @Nullable String resident,
        @Nullable String staff,
        @Nullable String problem,
        @Nullable String level,
        boolean known,
        String phone)
        implements Page {}
