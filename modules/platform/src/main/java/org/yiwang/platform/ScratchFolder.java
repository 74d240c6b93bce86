package org.yiwang.platform;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where files with people's names and numbers lie while somebody reads them. Each running server
 * has a folder of its own, closed to other users, and holds it by a lock for as long as it lives.
 * What a killed one left behind is held by nobody, and goes when the next one starts.
 */
@ApplicationScoped
public class ScratchFolder {

  private static final Logger LOG = Logger.getLogger(ScratchFolder.class.getName());
  private static final String NAME = "yiwang-scratch-";
  private static final String LOCK = ".lock";

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path parent;
  private Path folder;
  private FileChannel lock;

  public ScratchFolder() {
    this(Path.of(System.getProperty("java.io.tmpdir")));
  }

  ScratchFolder(Path parent) {
    this.parent = parent;
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) ServletContext war)
      throws IOException {
    int removed = sweep();
    if (removed > 0) {
      LOG.log(Level.INFO, "{0} temporary files of servers that were killed are gone", removed);
    }
  }

  /**
   * An empty file that whoever asks deletes.
   *
   * @param what it holds, for its name
   */
  public synchronized Path file(String what) throws IOException {
    if (folder == null || !Files.isDirectory(folder)) {
      release();
      take();
    }
    return Files.createTempFile(folder, what + "-", null);
  }

  /** First the lock, then the folder; until nobody who sweeps at that moment comes in between. */
  private void take() throws IOException {
    while (lock == null) {
      Path file = Files.createTempFile(parent, NAME, LOCK);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      if (isHeld(channel) && Files.exists(file)) {
        folder = Files.createDirectory(folderOf(file), OWNER_ONLY);
        lock = channel;
      } else {
        channel.close();
      }
    }
  }

  private static Path folderOf(Path lock) {
    String name = lock.getFileName().toString();
    return lock.resolveSibling(name.substring(0, name.length() - LOCK.length()));
  }

  /** Whether the lock is now ours, and was nobody's. */
  private static boolean isHeld(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }

  /** Removes the folders of the dead; returns how many files of theirs were left. */
  int sweep() throws IOException {
    int removed = 0;
    try (DirectoryStream<Path> locks = Files.newDirectoryStream(parent, NAME + "*" + LOCK)) {
      for (Path left : locks) {
        removed += swept(left);
      }
    }
    return removed;
  }

  private static int swept(Path left) {
    try (FileChannel channel = FileChannel.open(left, StandardOpenOption.WRITE)) {
      return isHeld(channel) ? removed(left) : 0;
    } catch (IOException anotherUsers) {
      LOG.log(Level.FINE, anotherUsers, () -> left + " stays: not ours, or just going");
      return 0;
    }
  }

  private static int removed(Path lock) throws IOException {
    Path folder = folderOf(lock);
    int files = 0;
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
        for (Path file : inside) {
          files += Files.deleteIfExists(file) ? 1 : 0;
        }
      }
      Files.deleteIfExists(folder);
    }
    Files.deleteIfExists(lock);
    return files;
  }

  @PreDestroy
  synchronized void end() throws IOException {
    if (folder != null) {
      removed(folder.resolveSibling(folder.getFileName() + LOCK));
    }
    release();
  }

  private void release() throws IOException {
    if (lock != null) {
      lock.close();
    }
    lock = null;
    folder = null;
  }
}
