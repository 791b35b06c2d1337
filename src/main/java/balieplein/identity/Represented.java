package balieplein.identity;

import java.io.Serializable;

/// Somebody for whom a resident acts: a child, a person who gave a proxy, a company, an association.
///
/// @param person the code by which the product knows them
/// @param name as shown on screens
public record Represented(String person, String name) implements Serializable {}
