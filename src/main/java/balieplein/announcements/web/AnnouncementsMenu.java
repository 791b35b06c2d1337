package balieplein.announcements.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnnouncementsMenu {

    @Bean
    MenuEntry announcementsEntry() {
        return MenuEntry.staff(
                MenuEntry.Place.FLOOR,
                45,
                "/staff/announcements",
                "announcements.staff.menu",
                Role.FLOOR_MANAGER.code(),
                Role.ADMIN.code());
    }
}
