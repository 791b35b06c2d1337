package balieplein.offline.web;

import balieplein.identity.Open;
import balieplein.web.Assets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The worker that a kiosk's browser keeps: from this address it may look after every language of the kiosk.
@Open
@RestController
class WorkerController {

    @GetMapping(path = "/kiosk-worker.js", produces = "text/javascript")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("static" + Assets.url("kiosk-worker.js")));
    }
}
