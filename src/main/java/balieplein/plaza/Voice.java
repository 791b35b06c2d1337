package balieplein.plaza;

import balieplein.kernel.Language;
import java.util.Optional;

/// Something that can say a text aloud. Several may be present; the first that can, does.
public interface Voice {

    boolean isThere();

    /// A sound in the WAV format; empty when this voice cannot say the text.
    Optional<byte[]> say(Language language, String text);
}
