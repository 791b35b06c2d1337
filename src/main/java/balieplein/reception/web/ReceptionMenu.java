package balieplein.reception.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReceptionMenu {

    @Bean
    MenuEntry infoDeskMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.COUNTERS,
                14,
                "/staff/info",
                "reception.staff.menu",
                Role.INFO.code(),
                Role.FLOOR_MANAGER.code(),
                Role.ADMIN.code());
    }
}
