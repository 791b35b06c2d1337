package balieplein.audit.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditMenu {

    @Bean
    MenuEntry audit() {
        return MenuEntry.staff(MenuEntry.Place.PEOPLE, 90, "/staff/audit", "audit.staff.menu", Role.ADMIN.code());
    }
}
