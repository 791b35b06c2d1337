package balieplein.incidents.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IncidentsMenu {

    @Bean
    MenuEntry incidentsMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.FLOOR,
                60,
                "/staff/incidents",
                "incidents.staff.menu",
                Role.FLOOR_MANAGER.code(),
                Role.LOCATION_MANAGER.code(),
                Role.ADMIN.code());
    }
}
