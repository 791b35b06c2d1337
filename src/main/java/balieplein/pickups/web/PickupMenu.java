package balieplein.pickups.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PickupMenu {

    @Bean
    MenuEntry pickupsMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.COUNTERS,
                12,
                "/staff/pickups",
                "pickups.staff.menu",
                Role.COUNTER.code(),
                Role.INFO.code(),
                Role.FLOOR_MANAGER.code(),
                Role.ADMIN.code());
    }
}
