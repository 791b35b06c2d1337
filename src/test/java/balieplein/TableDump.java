package balieplein;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Everything that stands in the embedded database of a product, seen by the server's own superuser.
final class TableDump {

    private static final String COLUMNS = """
            select n.nspname || '.' || c.relname || '.' || a.attname as place,
                   format('select %I from %I.%I', a.attname, n.nspname, c.relname) as query
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r'
            and a.attnum > 0
            and not a.attisdropped
            and n.nspname not in ('pg_catalog', 'information_schema')
            """;

    private TableDump() {}

    /// As the superuser of the server in this data folder.
    static Connection connect(Path data) throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                .get(3)
                .strip();
        var password = Files.readString(data.resolve("database.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/balieplein", "postgres", password);
    }

    /// The text of each column of each table, as `schema.table.column`.
    static Map<String, String> read(Connection database) throws SQLException {
        var dump = new TreeMap<String, String>();
        try (var statement = database.createStatement();
                var columns = statement.executeQuery(COLUMNS)) {
            while (columns.next()) {
                var values = values(database, columns.getString("query"));
                dump.put(columns.getString("place"), String.join("\n", values));
            }
        }
        return dump;
    }

    private static List<String> values(Connection database, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                var value = rows.getObject(1);
                values.add(
                        value instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.UTF_8)
                                : String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }
}
