package balieplein.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/// Something that a program was told, or is to be told.
///
/// @param state `waiting`, `delivered` or `failed`
/// @param answer of the last try, such as `500` or `no answer`; empty before the first
public record WebhookDelivery(
        UUID id, String subscription, URI url, String event, String state, int tries, String answer, Instant at) {}
