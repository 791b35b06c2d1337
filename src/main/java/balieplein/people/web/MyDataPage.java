package balieplein.people.web;

import balieplein.audit.AuditEntry;
import balieplein.kernel.CityTime;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;

/// @param known whether the provider told who this is
/// @param looks who looked at it or changed it
public record MyDataPage(boolean known, List<DataLines> sets, List<AuditEntry> looks) implements Page {

    public static LocalDateTime at(AuditEntry look) {
        return CityTime.local(look.at());
    }

    /// As in text keys: `people-looked-up`.
    public static String key(AuditEntry look) {
        return look.action().replace('.', '-');
    }
}
