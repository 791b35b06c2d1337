package balieplein.webhooks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/// @param privateAddresses whether addresses without https, on this machine or in its own network may be asked: for
/// tests only
@ConfigurationProperties("balieplein.webhooks")
record WebhookSettings(@DefaultValue("false") boolean privateAddresses) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(WebhookSettings.class)
    static class Enabled {}
}
