package balieplein.identity;

import java.time.LocalDateTime;

/// A browser in which somebody is signed in.
///
/// @param handle to end it with
/// @param device browser and system, empty when unknown
/// @param address from which it signed in
/// @param here whether it is the one that asks
public record OpenSession(
        String handle, String device, String address, LocalDateTime since, LocalDateTime lastUsed, boolean here) {}
