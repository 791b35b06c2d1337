package balieplein.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the data lives. Without a `balieplein.database.url` the product starts a PostgreSQL of its own in
/// `balieplein.data`.
@ConfigurationProperties("balieplein")
record DatabaseSettings(
        @DefaultValue("./data") Path data, @DefaultValue Server database) {

    /// `poolSize` connections an instance holds at most; `port` of the embedded server, 0 for any free one;
    /// `program` folder to unpack its programs in, by default beside its data.
    record Server(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("16") int poolSize,
            @DefaultValue("0") int port,
            @Nullable Path program) {}

    Path program() {
        var program = database.program();
        return program == null ? data.resolve("program") : program;
    }

    boolean embedded() {
        return database.url() == null || database.url().isBlank();
    }
}
