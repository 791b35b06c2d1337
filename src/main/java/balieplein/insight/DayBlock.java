package balieplein.insight;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All visits of a day at a location, packed: first each different course once, then per visit a few numbers. About
/// fifteen bytes a visit, where its row has three hundred.
///
/// @param courses what the visits have in common
/// @param visits per visit the number of its course, its half hour and its four durations
record DayBlock(LocalDate day, String location, List<VisitKind.Course> courses, byte[] visits) {

    private static final int VERSION = 1;

    static DayBlock of(LocalDate day, String location, List<VisitFact> facts) {
        var courses = new LinkedHashMap<VisitKind.Course, Integer>();
        var visits = new PackedNumbers.Writer();
        for (var fact : facts) {
            visits.add(courses.computeIfAbsent(fact.kind().course(), missing -> courses.size()));
            visits.add(fact.halfHour().number());
            var times = fact.times();
            visits.addOrNull(times.waiting());
            visits.addOrNull(times.waitingFromDue());
            visits.addOrNull(times.handling());
            visits.addOrNull(times.throughput());
        }
        return new DayBlock(day, location, List.copyOf(courses.keySet()), visits.bytes());
    }

    PackedNumbers.Reader read() {
        return new PackedNumbers.Reader(visits);
    }

    byte[] packed() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(courses.size());
            for (var course : courses) {
                write(course, out);
            }
            out.write(visits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static DayBlock unpacked(LocalDate day, String location, byte[] packed) {
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            if (in.readByte() != VERSION) {
                throw new IllegalStateException("The block of " + day + " at " + location + " has another version than "
                        + VERSION + ". Maybe delete it: it is made anew at night.");
            }
            var courses = new ArrayList<VisitKind.Course>();
            for (var left = in.readInt(); left > 0; left--) {
                courses.add(course(in));
            }
            return new DayBlock(day, location, courses, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(VisitKind.Course course, DataOutputStream out) throws IOException {
        out.writeUTF(course.channel());
        out.writeByte(course.state().ordinal());
        out.writeBoolean(course.byAppointment());
        writeOrNull(course.counter(), out);
        writeOrNull(course.pool(), out);
        out.writeUTF(course.opening());
        writeOrNull(course.official(), out);
        out.writeInt(course.referrals());
        write(course.asked(), out);
        write(course.handled(), out);
    }

    private static VisitKind.Course course(DataInputStream in) throws IOException {
        return new VisitKind.Course(
                in.readUTF(),
                VisitFact.State.values()[in.readByte()],
                in.readBoolean(),
                readOrNull(in),
                readOrNull(in),
                in.readUTF(),
                readOrNull(in),
                in.readInt(),
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
