package balieplein.plaza.external;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param program the speech program, found on the path; an empty name switches it off
/// @param recordings folder with words that the city recorded, as `<city>/<language>/<word>.wav`
@ConfigurationProperties("balieplein.speech")
record SpeechSettings(
        @DefaultValue("espeak-ng") String program, @Nullable Path recordings) {}
