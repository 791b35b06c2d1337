package balieplein.notifications.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MessagesMenu {

    @Bean
    MenuEntry undeliveredMessages() {
        return MenuEntry.staff(
                MenuEntry.Place.COUNTERS,
                35,
                "/staff/messages",
                "notifications.staff.menu",
                Role.COUNTER.code(),
                Role.INFO.code(),
                Role.FLOOR_MANAGER.code(),
                Role.PHONE.code(),
                Role.ADMIN.code());
    }
}
