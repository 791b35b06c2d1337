package balieplein.cities.web;

import balieplein.identity.Open;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What a city must tell residents about its pages: how accessible they are and what happens with their data.
@Controller
@Open
class StatementController {

    @Bean
    static MenuEntry accessibilityStatement() {
        return MenuEntry.footer(10, "/accessibility", "cities.accessibility.title");
    }

    @Bean
    static MenuEntry privacyStatement() {
        return MenuEntry.footer(20, "/privacy", "cities.privacy.title");
    }

    @GetMapping("/accessibility")
    StatementPage accessibility() {
        return new StatementPage("accessibility", 5);
    }

    @GetMapping("/privacy")
    StatementPage privacy() {
        return new StatementPage("privacy", 5);
    }
}
