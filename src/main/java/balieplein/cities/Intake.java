package balieplein.cities;

import balieplein.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that is brought in from another system as one file, such as appointments. `cities` finds all of them as
/// beans and knows none of their modules.
public interface Intake {

    /// How addresses and the command line call it, such as `appointments`.
    String kind();

    /// Who may bring it in.
    Set<Role> roles();

    /// Brings the file into the current city. What is sound is written, unless a fault undoes all; bringing the same
    /// file in again changes nothing. The caller takes back what a dry run writes.
    Report take(byte[] file);

    /// All of it as a file that can be brought in without a change; empty for what is not given out.
    default Optional<Given> give() {
        return Optional.empty();
    }

    /// What came of a file.
    ///
    /// @param lines what became of each thing that was brought in
    record Report(int created, int changed, int unchanged, List<Fault> faults, List<Line> lines) {

        public Report {
            faults = List.copyOf(faults);
            lines = List.copyOf(lines);
        }

        Report undone() {
            return new Report(0, 0, 0, faults, List.of());
        }
    }

    /// @param name as the file calls it
    /// @param code as we call it
    record Line(int line, String name, String code) {}

    /// @param name of the file
    record Given(String name, String type, byte[] content) {

        public Given {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }
}
