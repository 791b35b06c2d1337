package balieplein.locations.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HoursMenu {

    @Bean
    MenuEntry hoursMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.PLANNING,
                40,
                "/staff/hours",
                "locations.staff.menu.hours",
                Role.LOCATION_MANAGER.code(),
                Role.ADMIN.code());
    }
}
