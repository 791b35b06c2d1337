package balieplein.people.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.NationalNumber;
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
import org.springframework.web.bind.annotation.RequestParam;

/// Looking somebody up by national number, with a reason that stays on record; what the city holds about them,
/// to give or to forget. The number travels in the body of a form only, never in an address.
@Allowed(Role.ADMIN)
@Controller
class PeopleController {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    private final People people;
    private final DataSubject data;
    private final Representations representations;

    PeopleController(People people, DataSubject data, Representations representations) {
        this.people = people;
        this.data = data;
        this.representations = representations;
    }

    @GetMapping("/staff/people")
    PeoplePage ask() {
        return new PeoplePage("", FieldErrors.none());
    }

    @PostMapping("/staff/people")
    Object lookUp(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String reason) {
        var errors = FieldErrors.none();
        var wanted = NationalNumber.find(number);
        if (wanted.isEmpty()) {
            errors.add("number", "invalid", text("people.staff.fault.number"));
        }
        checkReason(reason, errors);
        if (!errors.isEmpty()) {
            return new PeoplePage(reason, errors);
        }
        var found = people.lookUp(wanted.orElseThrow(), reason.strip());
        if (found.isEmpty()) {
            return new PeoplePage(reason, errors.add("number", "unknown", text("people.staff.fault.unknown")));
        }
        return Redirect.to("/staff/people/" + found.get().code());
    }

    @GetMapping("/staff/people/{code}")
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

    @GetMapping("/staff/people/{code}/data.json")
    ResponseEntity<Map<String, List<Map<String, Object>>>> file(@PathVariable String code) {
        return MyDataController.answer(data.export(looked(code).code()));
    }

    @PostMapping("/staff/people/{code}/erase")
    Object erase(@PathVariable String code, @RequestParam(defaultValue = "") String reason) {
        var person = looked(code);
        var errors = checkReason(reason, FieldErrors.none());
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

    static FieldErrors checkReason(String reason, FieldErrors errors) {
        return checkReason(reason, "reason", errors);
    }

    static FieldErrors checkReason(String reason, String field, FieldErrors errors) {
        var length = reason.strip().length();
        return length < SHORTEST_REASON || length > LONGEST_REASON
                ? errors.add(field, "required", text("people.staff.fault.reason"))
                : errors;
    }
}
