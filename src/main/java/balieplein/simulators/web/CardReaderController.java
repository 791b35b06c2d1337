package balieplein.simulators.web;

import balieplein.identity.Open;
import balieplein.identity.Population;
import balieplein.simulators.CardReaderStandIn;
import balieplein.simulators.DemoPerson;
import balieplein.simulators.Simulated;
import balieplein.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/simulators/card-reader")
@Open
@Simulated
final class CardReaderController {

    private final CardReaderStandIn reader;

    CardReaderController(CardReaderStandIn reader) {
        this.reader = reader;
    }

    @GetMapping
    CardReaderPage show() {
        return new CardReaderPage(reader.card().map(DemoPerson::name).orElse(""), DemoPerson.list(Population.RESIDENT));
    }

    /// @param person whose card goes in; nobody takes the card out
    @PostMapping
    Redirect insert(@RequestParam(defaultValue = "") String person) {
        reader.insert(person);
        return Redirect.to("/simulators/card-reader");
    }
}
