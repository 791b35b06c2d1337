package balieplein.people.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.NationalNumber;
import balieplein.people.People;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Looking somebody up by national number, with a reason that stays on record. The number travels in the body
/// of a form only, never in an address.
@Allowed(Role.ADMIN)
@Controller
class PeopleController {

    private final People people;

    PeopleController(People people) {
        this.people = people;
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
        TypedReason.check(reason, errors);
        if (!errors.isEmpty()) {
            return new PeoplePage(reason, errors);
        }
        var found = people.lookUp(wanted.orElseThrow(), reason.strip());
        if (found.isEmpty()) {
            return new PeoplePage(reason, errors.add("number", "unknown", text("people.staff.fault.unknown")));
        }
        return Redirect.to("/staff/people/" + found.get().code());
    }
}
