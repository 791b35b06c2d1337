package balieplein.people.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.people.DataSubject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The register of processing, drawn from what the modules keep (GDPR, article 30).
@Allowed(Role.ADMIN)
@Controller
class ProcessingController {

    private final DataSubject data;

    ProcessingController(DataSubject data) {
        this.data = data;
    }

    @GetMapping("/staff/processing")
    ProcessingPage show() {
        return new ProcessingPage(data.register());
    }
}
