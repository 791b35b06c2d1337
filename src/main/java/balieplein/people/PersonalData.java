package balieplein.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/// One set of data about people that a module keeps. Each module with personal data has a bean of this type: from these
/// follow retention, export, erasure and the register of processing (GDPR, articles 15, 17 and 30).
public interface PersonalData {

    /// Short name, also the start of the texts that describe it: `appointments` has `appointments.processing.purpose`.
    String kind();

    /// How long it is kept when nobody configured otherwise (`balieplein.retention.<kind>`).
    Period kept();

    /// Everything in it about a person of the current city, each as names and values; moments as local times.
    List<Map<String, Object>> export(String person);

    /// Forgets a person, except what is still needed for what was promised: an appointment to come.
    ///
    /// @return how many things were forgotten
    int erase(String person);

    /// Forgets everybody in what is over since before a day, in the current city.
    ///
    /// @return how many things were forgotten
    int forget(LocalDate before);
}
