package balieplein.people;

import java.time.Period;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long personal data is kept, per kind: `balieplein.retention.kinds.appointments=P13M`.
@ConfigurationProperties("balieplein.retention")
record RetentionSettings(@DefaultValue Map<String, Period> kinds) {

    RetentionSettings {
        kinds = Map.copyOf(kinds);
    }

    Period of(PersonalData data) {
        return kinds.getOrDefault(data.kind(), data.kept());
    }
}
