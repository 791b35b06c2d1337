package balieplein.cities.web;

import balieplein.cities.CityFiles;
import java.io.IOException;
import java.io.InputStream;

/// What a client sent, of which no more is kept than a city file may have. The rest of a file that is too large is read
/// and thrown away, so that its sender hears why.
record Upload(byte[] bytes) {

    private static final long MOST_THROWN_AWAY = 200_000_000;

    static Upload of(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(CityFiles.MOST_BYTES + 1);
        var buffer = new byte[64 * 1024];
        long thrownAway = 0;
        int read;
        while (thrownAway < MOST_THROWN_AWAY && (read = stream.read(buffer)) >= 0) {
            thrownAway += read;
        }
        return new Upload(bytes);
    }

    boolean isTooLarge() {
        return bytes.length > CityFiles.MOST_BYTES;
    }
}
