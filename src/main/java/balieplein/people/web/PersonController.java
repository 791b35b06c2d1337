package balieplein.people.web;

import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.people.DataSubject;
import balieplein.people.People;
import balieplein.people.Person;
import balieplein.people.Representations;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the city holds about somebody who was looked up, to give or to forget.
@Allowed(Role.ADMIN)
@Controller
@RequestMapping("/staff/people/{code}")
class PersonController {

    private final People people;
    private final DataSubject data;
    private final Representations representations;

    PersonController(People people, DataSubject data, Representations representations) {
        this.people = people;
        this.data = data;
        this.representations = representations;
    }

    @GetMapping
    Object show(@PathVariable String code, @RequestParam(defaultValue = "") String done) {
        var person = people.find(code);
        if (person.isEmpty() && done.equals("erased")) {
            return new PersonPage(null, List.of(), List.of(), TypedRepresentation.none(), FieldErrors.none());
        }
        if (!people.isLookedUpBy(Actor.current(), code)) {
            return Redirect.to("/staff/people");
        }
        return page(looked(code), FieldErrors.none());
    }

    @GetMapping("/data.json")
    ResponseEntity<Map<String, List<Map<String, Object>>>> file(@PathVariable String code) {
        return MyDataController.answer(data.export(looked(code).code()));
    }

    @PostMapping("/erase")
    Object erase(@PathVariable String code, @RequestParam(defaultValue = "") String reason) {
        var person = looked(code);
        var errors = TypedReason.check(reason, FieldErrors.none());
        if (!errors.isEmpty()) {
            return page(person, errors);
        }
        data.erase(code, reason.strip());
        return Redirect.to("/staff/people/" + code + "?done=erased");
    }

    /// Only who gave a reason a moment ago goes on.
    private Person looked(String code) {
        return people.find(code)
                .filter(person -> people.isLookedUpBy(Actor.current(), code))
                .orElseThrow(() -> new NotFound("Nobody looked this person up."));
    }

    private PersonPage page(Person person, FieldErrors errors) {
        return new PersonPage(
                person,
                DataLines.of(data.list(person.code())),
                representations.list(person.code()),
                TypedRepresentation.none(),
                errors);
    }
}
