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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Registers for whom a person who was looked up may act, after seeing the proof, and ends it.
@Allowed(Role.ADMIN)
@Controller
@RequestMapping("/staff/people/{person}/representations")
class StaffRepresentationController {

    private final People people;
    private final DataSubject data;
    private final Representations representations;

    StaffRepresentationController(People people, DataSubject data, Representations representations) {
        this.people = people;
        this.data = data;
        this.representations = representations;
    }

    @PostMapping
    Object register(
            @PathVariable String person,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String proof) {
        var representative = looked(person);
        var typed = TypedRepresentation.read(kind, number, name, proof);
        if (!typed.errors().isEmpty()) {
            return page(representative, typed);
        }
        typed.register(representations, person);
        return Redirect.to("/staff/people/" + person);
    }

    @PostMapping("/{code}/end")
    Object end(@PathVariable String person, @PathVariable String code, @RequestParam(defaultValue = "") String reason) {
        var concerned = looked(person);
        var errors = TypedReason.check(reason, FieldErrors.none());
        if (!errors.isEmpty()) {
            return page(concerned, TypedRepresentation.none().with(errors));
        }
        representations.list(person).stream()
                .filter(each -> each.code().equals(code))
                .forEach(each -> representations.end(each, reason.strip()));
        return Redirect.to("/staff/people/" + person);
    }

    private PersonPage page(Person person, TypedRepresentation typed) {
        return new PersonPage(
                person,
                DataLines.of(data.list(person.code())),
                representations.list(person.code()),
                typed,
                typed.errors());
    }

    private Person looked(String code) {
        return people.find(code)
                .filter(person -> people.isLookedUpBy(Actor.current(), code))
                .orElseThrow(() -> new NotFound("Nobody looked this person up."));
    }
}
