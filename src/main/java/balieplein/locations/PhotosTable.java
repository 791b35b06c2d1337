package balieplein.locations;

import balieplein.database.LocalizedColumn;
import balieplein.kernel.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One photo a location at most. The picture itself is read by its own mark only.
@Component
class PhotosTable {

    private static final RowMapper<Photo> PHOTO = (row, number) -> new Photo(
            row.getString("mark"), row.getInt("width"), row.getInt("height"), LocalizedColumn.read(row, "alt"));

    private final JdbcClient sql;

    PhotosTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Photo> find(String location) {
        return sql.sql("""
                        select mark, width, height, alt
                        from locations.photo
                        where location = ?
                        """).param(location).query(PHOTO).optional();
    }

    Map<String, Photo> all() {
        var photos = new HashMap<String, Photo>();
        sql.sql("""
                select location, mark, width, height, alt
                from locations.photo
                """).query((RowCallbackHandler) row -> photos.put(row.getString("location"), PHOTO.mapRow(row, 0)));
        return photos;
    }

    Optional<byte[]> findPicture(String location, String mark) {
        return sql.sql("""
                        select picture
                        from locations.photo
                        where location = ?
                            and mark = ?
                        """).param(location).param(mark).query(byte[].class).optional();
    }

    void save(String location, String mark, Picture picture, LocalizedText alt) {
        sql.sql("""
                        insert into locations.photo (location, mark, picture, width, height, alt)
                        values (:location, :mark, :picture, :width, :height, cast(:alt as jsonb))
                        on conflict (city, location) do update
                        set mark = excluded.mark,
                            picture = excluded.picture,
                            width = excluded.width,
                            height = excluded.height,
                            alt = excluded.alt
                        """)
                .param("location", location)
                .param("mark", mark)
                .param("picture", picture.jpeg())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("alt", LocalizedColumn.json(alt))
                .update();
    }

    boolean describe(String location, LocalizedText alt) {
        return sql.sql("""
                        update locations.photo
                        set alt = cast(:alt as jsonb)
                        where location = :location
                        """)
                        .param("location", location)
                        .param("alt", LocalizedColumn.json(alt))
                        .update()
                > 0;
    }

    boolean delete(String location) {
        return sql.sql("delete from locations.photo where location = ?")
                        .param(location)
                        .update()
                > 0;
    }
}
