package balieplein.identity;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a session came from: at which provider, when, and with what.
///
/// @param handle names the session on screens; its real name opens doors and stays hidden
/// @param sid the provider's own name of its session, when it gave one
/// @param device browser and system, empty when it does not say
record SignInOrigin(String handle, String issuer, @Nullable String sid, Instant since, String device, String address)
        implements Serializable {}
