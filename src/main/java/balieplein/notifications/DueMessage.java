package balieplein.notifications;

import java.time.Instant;

/// A message whose turn has come.
///
/// @param token known to nobody but the recipient’s servers, so that nobody else can say that it bounced
record DueMessage(long number, Message message, Instant created, int tries, String token) {}
