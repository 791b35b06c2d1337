package balieplein.cities.web;

import balieplein.cities.CityFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A city file as somebody chose or pasted it.
///
/// @param text to show again; empty when it is too large or cannot be read as text
record TypedFile(byte[] bytes, String text) {

    static TypedFile of(@Nullable MultipartFile file, String pasted) throws IOException {
        if (file == null || file.isEmpty()) {
            var text = pasted.replace("\r\n", "\n");
            return new TypedFile(text.getBytes(StandardCharsets.UTF_8), text);
        }
        return new TypedFile(file.getBytes(), decoded(file.getBytes()));
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > CityFiles.MOST_BYTES) {
            return "";
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.toString().replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            return ""; // the reader of the file says what is wrong with it
        }
    }
}
