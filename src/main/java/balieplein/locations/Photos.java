package balieplein.locations;

import balieplein.audit.AuditLog;
import balieplein.kernel.LocalizedText;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Photos of the locations of the current city, one each (LOC-01). They are no part of the city file, which stays a
/// text that people can read and compare.
@Component
public class Photos {

    private final PhotosTable table;
    private final Locations locations;
    private final AuditLog audit;

    Photos(PhotosTable table, Locations locations, AuditLog audit) {
        this.table = table;
        this.locations = locations;
        this.audit = audit;
    }

    public Optional<Photo> find(String location) {
        return table.find(location);
    }

    /// Of every location that has one, by its code.
    public Map<String, Photo> all() {
        return table.all();
    }

    /// JPEG. Empty when there is another picture by now.
    public Optional<byte[]> findPicture(String location, String mark) {
        return table.findPicture(location, mark);
    }

    /// Shows this picture from now on, made small enough for a page and without what a camera wrote into it besides.
    /// False when it is no JPEG or PNG, cannot be read, or is too small or too large.
    @Transactional
    public boolean show(String location, byte[] file, LocalizedText alt) throws IOException {
        locations.get(location);
        var picture = PictureFile.of(file);
        picture.ifPresent(made -> {
            table.save(location, mark(made.jpeg()), made, alt);
            audit.record("locations.photo-shown", subject(location), Map.of());
        });
        return picture.isPresent();
    }

    /// Says anew what there is to see. False when there is no photo.
    @Transactional
    public boolean describe(String location, LocalizedText alt) {
        var described = table.describe(location, alt);
        if (described) {
            audit.record("locations.photo-described", subject(location), Map.of());
        }
        return described;
    }

    /// Takes the photo away; once it is gone, that answers the same.
    @Transactional
    public void remove(String location) {
        if (table.delete(location)) {
            audit.record("locations.photo-removed", subject(location), Map.of());
        }
    }

    private static String subject(String location) {
        return ClosingPlans.subject(location, null);
    }

    private static String mark(byte[] jpeg) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(jpeg);
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
