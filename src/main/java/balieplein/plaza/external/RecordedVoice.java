package balieplein.plaza.external;

import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import balieplein.plaza.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A voice of the city itself: one recording per word, as `<folder>/<city>/<language>/<word>.wav`, said one after the
/// other. Says only what it has every word of.
@Component
@Order(1)
final class RecordedVoice implements Voice {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedVoice.class);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final SpeechSettings settings;

    RecordedVoice(SpeechSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isThere() {
        return settings.recordings() != null;
    }

    @Override
    public Optional<byte[]> say(Language language, String text) {
        if (settings.recordings() == null) {
            return Optional.empty();
        }
        var folder = settings.recordings().resolve(CurrentCity.code()).resolve(language.tag());
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> folder.resolve(match.group() + ".wav"))
                .toList();
        if (words.isEmpty() || !words.stream().allMatch(Files::isReadable)) {
            return Optional.empty();
        }
        return read(words).flatMap(Wav::join).map(Wav::bytes);
    }

    private static Optional<List<Wav>> read(List<Path> files) {
        var words = new ArrayList<Wav>();
        for (var file : files) {
            try {
                Wav.parse(Files.readAllBytes(file)).ifPresent(words::add);
            } catch (IOException e) {
                LOG.warn("The recording {} cannot be read; calls are made by the speech program.", file, e);
            }
        }
        return words.size() == files.size() ? Optional.of(words) : Optional.empty();
    }
}
