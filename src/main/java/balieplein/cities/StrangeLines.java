package balieplein.cities;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Lines of a file that are not UTF-8.
final class StrangeLines {

    private StrangeLines() {}

    /// Their numbers, from 1 on.
    static List<Integer> of(byte[] bytes) {
        var strange = new ArrayList<Integer>();
        var line = 1;
        var start = 0;
        for (var i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                if (!isUtf8(ByteBuffer.wrap(bytes, start, i - start))) {
                    strange.add(line);
                }
                line++;
                start = i + 1;
            }
        }
        return strange;
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
