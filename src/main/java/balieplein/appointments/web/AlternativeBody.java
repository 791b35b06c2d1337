package balieplein.appointments.web;

import balieplein.appointments.Alternative;
import balieplein.kernel.CityTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Another moment or way, for programs.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlternativeBody(
        String kind,
        @Nullable String location,
        @Nullable OffsetDateTime start,
        @Nullable String phone) {

    static List<AlternativeBody> of(List<Alternative> alternatives) {
        return alternatives.stream().map(AlternativeBody::of).toList();
    }

    private static AlternativeBody of(Alternative alternative) {
        var start = alternative.start();
        return new AlternativeBody(
                alternative.kind().tag(),
                alternative.location(),
                start == null ? null : CityTime.offset(start),
                alternative.phone());
    }
}
