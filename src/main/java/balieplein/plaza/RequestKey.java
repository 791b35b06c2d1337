package balieplein.plaza;

/// The key a client gave to a request, so that sending it twice registers once, and a fingerprint of what it asked.
public record RequestKey(String key, String hash) {}
