package balieplein.rosters;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// A stretch of a day in which a pool has more counters than people (STA-01).
///
/// @param away members with a shift then who are on leave or ill
public record Gap(
        LocalDate day, String pool, LocalTime from, LocalTime to, int needed, int planned, List<String> away) {

    public Gap {
        away = List.copyOf(away);
    }
}
