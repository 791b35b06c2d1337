package balieplein.insight;

import java.util.List;
import java.util.Set;

/// Whose work stands in the rows of a table.
interface People {

    /// Why a row is not for whoever has no right to figures of officials.
    Withheld reason(List<String> keys);

    /// Who did what a row counts.
    Set<String> of(List<String> keys);
}
