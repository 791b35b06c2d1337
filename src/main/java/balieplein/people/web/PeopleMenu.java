package balieplein.people.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    @Bean
    MenuEntry people() {
        return MenuEntry.staff(MenuEntry.Place.PEOPLE, 80, "/staff/people", "people.staff.menu", Role.ADMIN.code());
    }

    @Bean
    MenuEntry processing() {
        return MenuEntry.staff(
                MenuEntry.Place.PEOPLE, 85, "/staff/processing", "people.staff.processing.menu", Role.ADMIN.code());
    }
}
