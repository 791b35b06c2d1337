package balieplein.identity;

import java.util.Optional;

/// Something that whoever is asking has begun and should end before signing out, such as a visitor at the counter
/// (GUI-10). Other modules tell it.
public interface UnfinishedWork {

    /// @param sentence in the language of the page
    /// @param path where it is ended
    record Unfinished(String sentence, String path) {}

    Optional<Unfinished> find();
}
