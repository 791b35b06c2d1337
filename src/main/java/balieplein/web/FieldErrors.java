package balieplein.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is wrong with a form or an API request, per field, in the order of the fields. The messages are for people, in
/// their language, and say what to do.
public final class FieldErrors {

    /// @param code for programs, such as `required`
    public record Fault(String field, String code, String message) {}

    private final Map<String, Fault> faults = new LinkedHashMap<>();

    public static FieldErrors none() {
        return new FieldErrors();
    }

    /// Adds a fault unless the field has one already.
    public FieldErrors add(String field, String code, String message) {
        faults.putIfAbsent(field, new Fault(field, code, message));
        return this;
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public List<Fault> list() {
        return Collections.unmodifiableList(new ArrayList<>(faults.values()));
    }

    /// The message at a field, empty when there is none.
    public String at(String field) {
        return Optional.ofNullable(faults.get(field)).map(Fault::message).orElse("");
    }

    /// For the API: nothing when there are no faults, else an [InvalidInput].
    public void refuse() {
        if (!isEmpty()) {
            throw new InvalidInput(this);
        }
    }
}
