package balieplein.arrival.web;

import balieplein.identity.AtDevice;
import balieplein.identity.Role;
import balieplein.plaza.Speech;
import balieplein.web.NotFound;
import balieplein.web.Texts;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The kiosk read aloud, part by part, in the language of the screen: a headphone in the kiosk's own socket
/// hears it. What a visitor types is never read, so that nothing personal comes here.
@Controller
@AtDevice(Role.KIOSK)
class KioskSpeechController {

    private static final int LONGEST = 400;

    private final Speech speech;

    KioskSpeechController(Speech speech) {
        this.speech = speech;
    }

    @GetMapping(path = "/kiosk/{location}/aloud.wav", produces = "audio/wav")
    ResponseEntity<byte[]> aloud(@PathVariable String location, @RequestParam String text) {
        var said = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return speech.say(Texts.language(), said)
                .map(sound -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                        .body(sound))
                .orElseThrow(() -> new NotFound("No voice says this at '" + location + "'."));
    }
}
