package balieplein.cities.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CityFileMenu {

    @Bean
    MenuEntry cityFileMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.SETUP, 90, "/staff/city-file", "cities.staff.menu.file", Role.ADMIN.code());
    }

    @Bean
    MenuEntry importsMenuEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.SETUP,
                88,
                "/staff/imports",
                "cities.staff.menu.imports",
                Role.PRODUCT_MANAGER.code(),
                Role.LOCATION_MANAGER.code(),
                Role.ADMIN.code());
    }
}
