package balieplein.scenarios.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScenariosMenu {

    @Bean
    MenuEntry scenariosMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.FIGURES,
                64,
                "/staff/scenarios",
                "scenarios.staff.menu",
                Role.ANALYST.code(),
                Role.LOCATION_MANAGER.code(),
                Role.ADMIN.code());
    }
}
