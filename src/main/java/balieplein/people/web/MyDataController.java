package balieplein.people.web;

import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.people.DataSubject;
import balieplein.people.People;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What the city holds about whoever is signed in, and who looked at it.
@Allowed(Role.RESIDENT)
@Controller
class MyDataController {

    private final DataSubject data;
    private final People people;

    MyDataController(DataSubject data, People people) {
        this.data = data;
        this.people = people;
    }

    @GetMapping("/account/data")
    MyDataPage show() {
        var person = Actor.current().person();
        return person == null
                ? new MyDataPage(false, List.of(), List.of())
                : new MyDataPage(true, DataLines.of(data.list(person)), people.looks(person));
    }

    @GetMapping("/account/data.json")
    ResponseEntity<Map<String, List<Map<String, Object>>>> file() {
        var person = Actor.current().person();
        return answer(person == null ? Map.of() : data.export(person));
    }

    static ResponseEntity<Map<String, List<Map<String, Object>>>> answer(Map<String, List<Map<String, Object>>> all) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(all);
    }
}
