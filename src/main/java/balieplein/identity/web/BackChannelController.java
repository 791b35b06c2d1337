package balieplein.identity.web;

import balieplein.identity.Open;
import balieplein.identity.Population;
import balieplein.identity.ProviderSignOut;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where providers say that a session is over. Open to all: the signed token is the key.
@Controller
@Open
final class BackChannelController {

    private final ProviderSignOut signOut;

    BackChannelController(ProviderSignOut signOut) {
        this.signOut = signOut;
    }

    @PostMapping("/sign-out/back-channel/{population}")
    ResponseEntity<Void> end(
            @PathVariable String population, @RequestParam(name = "logout_token", defaultValue = "") String token) {
        var isGood = Population.find(population)
                .filter(found -> signOut.end(found, token))
                .isPresent();
        return ResponseEntity.status(isGood ? 200 : 400)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
