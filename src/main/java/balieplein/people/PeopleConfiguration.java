package balieplein.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NumberKeys.class, RetentionSettings.class})
class PeopleConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleConfiguration.class);

    /// On a PostgreSQL of the city several instances share the keys, so they are configured.
    @Bean
    NumberSafe numberSafe(
            NumberKeys keys,
            @Value("${balieplein.data:./data}") Path data,
            @Value("${balieplein.database.url:}") String database)
            throws IOException {
        if (keys.isConfigured()) {
            return new NumberSafe(keys);
        }
        if (!database.isBlank()) {
            LOG.warn(
                    "Keys for national numbers are kept in {}. Configure balieplein.numbers.seal and"
                            + " balieplein.numbers.find when more than one instance runs on this database.",
                    data);
        }
        Files.createDirectories(data);
        return new NumberSafe(NumberKeys.of(data));
    }
}
