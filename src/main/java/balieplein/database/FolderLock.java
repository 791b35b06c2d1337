package balieplein.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps a data folder for one running product. The operating system lets go of it when the process dies, however it
/// dies.
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        var file = folder.resolve("balieplein.lock");
        var owner = folder.resolve("balieplein.pid");
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new DatabaseFailure(
                        "The data folder " + folder.toAbsolutePath().normalize()
                                + " is in use by another running Balieplein (process " + read(owner)
                                + "). Stop that one first, or start this one with another folder: --balieplein.data=…");
            }
            Files.writeString(owner, Long.toString(ProcessHandle.current().pid()));
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new DatabaseFailure(
                    "The data folder " + folder.toAbsolutePath().normalize() + " cannot be used: " + e
                            + ". Maybe it is read-only, or belongs to another user.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String read(Path owner) throws IOException {
        return Files.exists(owner)
                ? Files.readString(owner, StandardCharsets.UTF_8).strip()
                : "unknown";
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock of the data folder could not be given back.", e);
        }
    }
}
