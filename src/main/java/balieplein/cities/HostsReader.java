package balieplein.cities;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Reads the host names of a city from its file.
@Component
final class HostsReader {

    private static final String LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
    private static final Pattern HOST = Pattern.compile(LABEL + "([.]" + LABEL + ")*");

    private final HostsTable table;

    HostsReader(HostsTable table) {
        this.table = table;
    }

    /// @param code of the city; a name of another city is a fault
    List<String> read(FileEntry entry, String code) {
        var hosts = new ArrayList<String>();
        for (FileValue value : entry.list("hosts")) {
            var host = value.raw();
            if (!HOST.matcher(host).matches()) {
                value.fault("cities.staff.fault.host", host);
            } else if (hosts.contains(host) || isTaken(host, code)) {
                value.fault("cities.staff.fault.host-taken", host);
            } else {
                hosts.add(host);
            }
        }
        return hosts;
    }

    private boolean isTaken(String host, String code) {
        var owner = table.ownerOf(host);
        return owner.isPresent() && !owner.get().equals(code);
    }
}
