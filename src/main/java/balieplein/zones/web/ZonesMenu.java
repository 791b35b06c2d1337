package balieplein.zones.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ZonesMenu {

    @Bean
    MenuEntry zonesMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.FLOOR,
                45,
                "/staff/zones",
                "zones.staff.menu",
                Role.INFO.code(),
                Role.FLOOR_MANAGER.code(),
                Role.LOCATION_MANAGER.code(),
                Role.ADMIN.code());
    }
}
