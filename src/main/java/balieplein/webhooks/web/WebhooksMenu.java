package balieplein.webhooks.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhooksMenu {

    @Bean
    MenuEntry webhooksEntry() {
        return MenuEntry.staff(MenuEntry.Place.SETUP, 91, "/staff/webhooks", "webhooks.staff.menu", Role.ADMIN.code());
    }
}
