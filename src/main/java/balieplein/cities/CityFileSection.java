package balieplein.cities;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The part of the city file that one module owns: some top-level keys, how they are read, written and given back.
/// `cities` finds all sections as beans and knows none of their modules.
///
/// A section that is absent from a file leaves the city as it is. What a file does mention becomes exactly as written;
/// what it does not mention stays.
public interface CityFileSection {

    /// The top-level keys of this section, in the order of the exported file.
    List<String> keys();

    /// Reads the section without touching the database. Faults are reported on the values themselves
    /// ([FileValue#fault]); after a fault the reading goes on with a stand-in, so that one import names all faults.
    /// Codes that other sections may point at are declared with [FileEntry#declare]; codes of other sections are
    /// read
    /// with [FileValue#reference], which is checked when every section has been read.
    ///
    /// @return what to do when the whole file is sound
    Change read(FileEntry file);

    /// The codes of one kind (such as `step`) that the current city has already, for references out of the file.
    default Set<String> known(String kind) {
        return Set.of();
    }

    /// The section of the current city as it would be read again: maps, lists, texts, whole numbers, booleans, and
    /// everything [FileText] makes. Without the defaults. Empty when the city has nothing of it.
    Map<String, Object> export();

    /// A part of a sound file, ready to be written.
    @FunctionalInterface
    interface Change {

        Change NOTHING = tally -> {};

        /// Writes into the current city, in the transaction of the whole import, and counts every thing it compared.
        /// A dry run does the same and is rolled back.
        void apply(Tally tally);
    }
}
