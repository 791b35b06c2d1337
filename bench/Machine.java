package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the figures were measured on.
final class Machine {

    private Machine() {}

    static Map<String, Object> describe() throws IOException {
        var machine = new LinkedHashMap<String, Object>();
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("processor", field(Path.of("/proc/cpuinfo"), "model name"));
        machine.put("memoryMb", Long.parseLong(field(Path.of("/proc/meminfo"), "MemTotal").split(" ")[0]) / 1024);
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("java", System.getProperty("java.vm.vendor") + " " + Runtime.version());
        machine.put("loadBefore", load());
        return machine;
    }

    /// How many pieces of work wanted a processor in the last minute.
    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    /// Resident memory in MB. What PostgreSQL's processes share is counted once, by their proportional set size.
    static Map<String, Object> memory(Product product) throws IOException {
        var memory = new LinkedHashMap<String, Object>();
        memory.put("javaMb", resident(product.java()));
        var database = product.database().orElseThrow();
        long sum = proportional(database);
        for (var child : database.descendants().toList()) {
            sum += proportional(child);
        }
        memory.put("databaseMb", sum);
        return memory;
    }

    private static long resident(ProcessHandle process) throws IOException {
        return Long.parseLong(field(Path.of("/proc/" + process.pid() + "/status"), "VmRSS").split(" ")[0]) / 1024;
    }

    private static long proportional(ProcessHandle process) throws IOException {
        var rollup = Path.of("/proc/" + process.pid() + "/smaps_rollup");
        return Files.exists(rollup) ? Long.parseLong(field(rollup, "Pss").split(" ")[0]) / 1024 : 0;
    }

    private static String field(Path file, String name) throws IOException {
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith(name)) {
                return line.substring(line.indexOf(':') + 1).strip();
            }
        }
        return "0";
    }
}
