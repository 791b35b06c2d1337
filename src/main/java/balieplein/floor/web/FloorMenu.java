package balieplein.floor.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FloorMenu {

    @Bean
    MenuEntry floorMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.FLOOR,
                12,
                "/staff/floor",
                "floor.staff.menu",
                Role.FLOOR_MANAGER.code(),
                Role.LOCATION_MANAGER.code(),
                Role.ADMIN.code());
    }

    @Bean
    MenuEntry waitingMenuEntry() {
        return MenuEntry.footer(30, "/waiting", "floor.waiting.menu");
    }
}
