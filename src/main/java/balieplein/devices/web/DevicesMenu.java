package balieplein.devices.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DevicesMenu {

    @Bean
    MenuEntry devices() {
        return MenuEntry.staff(MenuEntry.Place.SETUP, 75, "/staff/devices", "devices.staff.menu", Role.ADMIN.code());
    }
}
