package balieplein.cities;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// On which host names cities answer.
@Component
final class HostsTable {

    private final JdbcClient sql;

    HostsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The code of the city by host name.
    Map<String, String> codesByHost() {
        var codes = new HashMap<String, String>();
        sql.sql("""
                select host, city
                from cities.host
                """).query((ResultSet row) -> {
            codes.put(row.getString("host"), row.getString("city"));
        });
        return codes;
    }

    /// The city that answers on a host name.
    Optional<String> ownerOf(String host) {
        return sql.sql("""
                select city
                from cities.host
                where host = ?
                """).param(host).query(String.class).optional();
    }

    /// Makes these the host names of the current city.
    void write(List<String> hosts) {
        sql.sql("""
                delete from cities.host
                where city = current_setting('balieplein.city')
                """).update();
        for (int position = 0; position < hosts.size(); position++) {
            sql.sql("""
                    insert into cities.host (host, position)
                    values (?, ?)
                    """).param(hosts.get(position)).param(position).update();
        }
    }
}
