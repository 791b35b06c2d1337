package balieplein.identity;

/// What makes an access token or a signed-in person acceptable.
///
/// @param ownOfCity the provider serves one city, so that its tokens need not name it
record Trust(String issuer, String keysUri, Provider provider, boolean ownOfCity) {}
