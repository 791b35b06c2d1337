package balieplein.insight.web;

import balieplein.identity.Role;
import balieplein.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InsightMenu {

    @Bean
    MenuEntry reports() {
        return MenuEntry.staff(
                MenuEntry.Place.FIGURES,
                60,
                "/staff/reports",
                "insight.staff.menu",
                Role.ANALYST.code(),
                Role.FLOOR_MANAGER.code(),
                Role.ADMIN.code());
    }
}
