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

/// All visits of a day at a location, packed: first each different course once, then per visit a few numbers. About
/// fifteen bytes a visit, where its row has three hundred.
///
/// @param courses what the visits have in common
/// @param visits per visit the number of its course, its half hour and its four durations
record DayBlock(LocalDate day, String location, List<VisitKind.Course> courses, byte[] visits) {

    /// How many durations a visit has.
    static final int DURATIONS = 4;

    static final int BEFORE_FIRST_QUEUES = 2;
    private static final int VERSION = 3;

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
                CourseBytes.write(course, out);
            }
            out.write(visits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static DayBlock unpacked(LocalDate day, String location, byte[] packed) {
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            var version = in.readByte();
            if (version != VERSION && version != BEFORE_FIRST_QUEUES) {
                throw new IllegalStateException("The block of " + day + " at " + location + " has another version than "
                        + VERSION + ". Maybe delete it: it is made anew at night.");
            }
            var courses = new ArrayList<VisitKind.Course>();
            for (var left = in.readInt(); left > 0; left--) {
                courses.add(CourseBytes.read(in, version));
            }
            return new DayBlock(day, location, courses, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
