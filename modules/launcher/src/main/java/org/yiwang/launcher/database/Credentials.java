package org.yiwang.launcher.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;

/** Passwords of one data directory: made at its first start, readable by its owner only. */
public final class Credentials {
  private static final String ALPHABET =
      "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
  private static final int LENGTH = 32;

  private final Path file;
  private final Properties values = new Properties();
  private final SecureRandom random = new SecureRandom();

  private Credentials(Path file) {
    this.file = file;
  }

  public static Credentials in(Path file) {
    Credentials credentials = new Credentials(file);
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        credentials.values.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return credentials;
  }

  public synchronized String of(String name) {
    String known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    StringBuilder made = new StringBuilder(LENGTH);
    random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> made.append(ALPHABET.charAt(i)));
    values.setProperty(name, made.toString());
    save();
    return made.toString();
  }

  private void save() {
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        values.store(writer, null);
      }
      Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
