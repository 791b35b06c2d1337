package balieplein.catalogue.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueMenu {

    @Bean
    MenuEntry productsForResidents() {
        return MenuEntry.resident(10, "/products", "catalogue.menu");
    }

    @Bean
    MenuEntry productsForStaff() {
        return MenuEntry.staff(
                MenuEntry.Place.SETUP,
                50,
                "/staff/products",
                "catalogue.staff.menu",
                Role.PRODUCT_MANAGER.code(),
                Role.ADMIN.code());
    }
}
