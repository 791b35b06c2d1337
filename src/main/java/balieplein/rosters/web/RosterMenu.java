package balieplein.rosters.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterMenu {

    @Bean
    MenuEntry rosterMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.PLANNING,
                44,
                "/staff/rosters",
                "rosters.staff.menu",
                Role.FLOOR_MANAGER.code(),
                Role.LOCATION_MANAGER.code(),
                Role.ADMIN.code());
    }
}
