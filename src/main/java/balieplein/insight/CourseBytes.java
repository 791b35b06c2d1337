package balieplein.insight;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the course of a visit stands in a packed day.
final class CourseBytes {

    private CourseBytes() {}

    static void write(VisitKind.Course course, DataOutputStream out) throws IOException {
        out.writeUTF(course.channel());
        out.writeByte(course.state().ordinal());
        out.writeBoolean(course.byAppointment());
        writeOrNull(course.counter(), out);
        writeOrNull(course.pool(), out);
        out.writeUTF(course.opening());
        writeOrNull(course.official(), out);
        out.writeInt(course.referrals());
        writeOrNull(course.firstQueue(), out);
        out.writeBoolean(course.generated());
        write(course.asked(), out);
        write(course.handled(), out);
    }

    /// @param version of the block; the second did not know where a visit waited first
    static VisitKind.Course read(DataInputStream in, int version) throws IOException {
        return new VisitKind.Course(
                in.readUTF(),
                VisitFact.State.values()[in.readByte()],
                in.readBoolean(),
                readOrNull(in),
                readOrNull(in),
                in.readUTF(),
                readOrNull(in),
                in.readInt(),
                version == DayBlock.BEFORE_FIRST_QUEUES ? null : readOrNull(in),
                in.readBoolean(),
                counts(in),
                counts(in));
    }

    private static void write(Map<String, Integer> counts, DataOutputStream out) throws IOException {
        out.writeByte(counts.size());
        for (var count : counts.entrySet()) {
            out.writeUTF(count.getKey());
            out.writeInt(count.getValue());
        }
    }

    private static Map<String, Integer> counts(DataInputStream in) throws IOException {
        var counts = new TreeMap<String, Integer>();
        for (var left = in.readByte(); left > 0; left--) {
            counts.put(in.readUTF(), in.readInt());
        }
        return counts;
    }

    private static void writeOrNull(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String readOrNull(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }
}
