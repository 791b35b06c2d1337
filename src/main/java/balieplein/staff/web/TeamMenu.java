package balieplein.staff.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamMenu {

    @Bean
    MenuEntry team() {
        return MenuEntry.staff(MenuEntry.Place.PEOPLE, 70, "/staff/team", "staff.staff.menu", Role.ADMIN.code());
    }
}
