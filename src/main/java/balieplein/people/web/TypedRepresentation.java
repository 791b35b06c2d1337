package balieplein.people.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.EnterpriseNumber;
import balieplein.kernel.NationalNumber;
import balieplein.people.Representation;
import balieplein.people.Representations;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What an official typed about for whom somebody may act. The number is not shown again: it was typed in private.
public record TypedRepresentation(String kind, String number, String name, String proof, FieldErrors errors) {

    private static final int LONGEST_NAME = 120;
    private static final List<Representation.Kind> KINDS = List.of(
            Representation.Kind.PARENT,
            Representation.Kind.GUARDIAN,
            Representation.Kind.COMPANY,
            Representation.Kind.ASSOCIATION);

    static TypedRepresentation none() {
        return new TypedRepresentation("", "", "", "", FieldErrors.none());
    }

    static TypedRepresentation read(String kind, String number, String name, String proof) {
        var errors = FieldErrors.none();
        var chosen = kind(kind);
        if (chosen.isEmpty()) {
            errors.add("kind", "required", text("people.staff.representation.fault.kind"));
        } else if (chosen.get().isOrganisation()
                ? EnterpriseNumber.find(number).isEmpty()
                : NationalNumber.find(number).isEmpty()) {
            errors.add("number", "invalid", text("people.staff.representation.fault.number"));
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            errors.add("name", "required", text("people.staff.representation.fault.name"));
        }
        TypedReason.check(proof, "proof", errors);
        return new TypedRepresentation(kind, number, name.strip(), proof.strip(), errors);
    }

    public static List<Choice> kinds() {
        return KINDS.stream()
                .map(kind -> new Choice(kind.code(), text("people.representation.kind." + kind.code())))
                .toList();
    }

    TypedRepresentation with(FieldErrors others) {
        return new TypedRepresentation(kind, number, name, proof, others);
    }

    /// Only when there are no errors.
    void register(Representations representations, String representative) {
        var chosen = kind(kind).orElseThrow();
        if (chosen.isOrganisation()) {
            representations.register(
                    chosen, representative, EnterpriseNumber.find(number).orElseThrow(), name, proof);
        } else {
            representations.register(
                    chosen, representative, NationalNumber.find(number).orElseThrow(), name, proof);
        }
    }

    private static Optional<Representation.Kind> kind(String code) {
        return Arrays.stream(Representation.Kind.values())
                .filter(KINDS::contains)
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}
