package balieplein.printing.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrintersMenu {

    @Bean
    MenuEntry printersEntry() {
        return MenuEntry.staff(MenuEntry.Place.SETUP, 76, "/staff/printers", "printing.staff.menu", Role.ADMIN.code());
    }
}
