package balieplein.plaza;

import static balieplein.web.Texts.text;

import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the plaza says aloud (GUI-04): calls, and the screens of the kiosk. Sounds are made once per text. Without any
/// voice everything stays visible and nothing is heard.
@Component
public class Speech {

    private static final int MOST_KEPT = 100;

    private record Said(String city, Language language, String text) {}

    private final List<Voice> voices;
    private final Map<Said, Optional<byte[]>> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Said, Optional<byte[]>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Speech(List<Voice> voices) {
        this.voices = voices;
    }

    /// Whether anything can be said at all.
    public boolean canSpeak() {
        return voices.stream().anyMatch(Voice::isThere);
    }

    /// A text in the WAV format; empty when no voice can say it.
    public Optional<byte[]> say(Language language, String text) {
        var said = new Said(CurrentCity.code(), language, text);
        synchronized (kept) {
            var known = kept.get(said);
            if (known != null) {
                return known;
            }
        }
        var sound = voices.stream()
                .map(voice -> voice.say(language, text))
                .flatMap(Optional::stream)
                .findFirst();
        synchronized (kept) {
            kept.put(said, sound);
        }
        return sound;
    }

    /// `Nummer B 14, balie 7`: as people say it, without the zeros.
    ///
    /// @param counter name of the counter, such as `Balie 7`
    public static String callText(Language language, String ticket, String counter) {
        var spoken = TicketNumber.spaced(ticket).replaceAll("\\u00a00*", " ");
        return text(language, "plaza.speech.call", spoken, counter);
    }
}
