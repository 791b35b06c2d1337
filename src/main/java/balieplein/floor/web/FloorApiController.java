package balieplein.floor.web;

import balieplein.floor.Alert;
import balieplein.floor.FloorNow;
import balieplein.floor.Floors;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.web.Answers;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The wall of a location, for programs.
@RestController
@RequestMapping("/api/v1/floors/{location}")
@Allowed({Role.FLOOR_MANAGER, Role.LOCATION_MANAGER, Role.ANALYST, Role.ADMIN})
@Within(FloorPlaces.class)
class FloorApiController {

    private final Floors floors;

    FloorApiController(Floors floors) {
        this.floors = floors;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Floor(
            String location,
            OffsetDateTime at,
            int waiting,
            int open,
            int planned,
            int today,
            int weekBefore,
            List<FloorApiQueueBody> queues,
            List<AlertBody> alerts,
            List<String> troubles,
            List<FloorDeviation> deviations) {}

    record AlertBody(
            long id,
            String kind,
            String queue,
            String ticket,
            String step,
            List<String> counters,
            int figure,
            OffsetDateTime at) {

        static AlertBody of(Alert alert) {
            return new AlertBody(
                    alert.id(),
                    alert.kind().tag(),
                    alert.pool(),
                    alert.ticket(),
                    alert.step(),
                    alert.counters(),
                    alert.figure(),
                    CityTime.offset(alert.at()));
        }
    }

    @Answers(problems = "404 not-found")
    @GetMapping
    Floor now(@PathVariable String location) {
        return body(floors.now(location));
    }

    private static Floor body(FloorNow floor) {
        return new Floor(
                floor.room().location().code(),
                CityTime.offset(floor.room().at()),
                floor.waiting(),
                floor.open(),
                floor.planned(),
                floor.today().registered(),
                floor.before().registered(),
                floor.queues().stream()
                        .map(queue -> FloorApiQueueBody.of(queue, floor.room().rules()))
                        .toList(),
                floor.concerns().alerts().stream().map(AlertBody::of).toList(),
                floor.concerns().troubles(),
                floor.concerns().deviations().stream().map(FloorDeviation::of).toList());
    }
}
