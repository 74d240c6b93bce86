package org.yiwang.platform.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Actors;

/**
 * The registry of sample users: {@code login,passwordHash,personId,name,scopePath,permissions},
 * read once at start. A secret that was right is remembered as a keyed hash, so that the slow
 * password check is paid once and not on every request.
 */
@ApplicationScoped
public class FileActors implements Actors {

  private record Entry(Password password, Actor actor) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Actor> remembered = new ConcurrentHashMap<>();
  private final byte[] macKey = new byte[32];

  FileActors() {}

  @Inject
  public FileActors(@ConfigProperty(name = "yiwang.actors.file") Path file) throws IOException {
    new SecureRandom().nextBytes(macKey);
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int number = 2; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.isBlank()) {
        add(line.split(",", -1), file + ":" + number + ": ");
      }
    }
  }

  private void add(String[] cells, String place) {
    if (cells.length != 6) {
      throw new IllegalArgumentException(place + "six cells a line, not " + cells.length);
    }
    Entry before;
    try {
      before = entries.put(cells[0], entry(cells));
    } catch (IllegalArgumentException | Problem malformed) {
      throw new IllegalArgumentException(place + malformed.getMessage(), malformed);
    }
    if (before != null) {
      throw new IllegalArgumentException(place + cells[0] + " is registered twice");
    }
  }

  private static Entry entry(String[] cells) {
    return new Entry(
        Password.parse(cells[1]),
        new Actor(
            UUID.fromString(cells[2]),
            cells[3],
            new UnitPath(cells[4]),
            Set.of(cells[5].trim().split(" +"))));
  }

  @Override
  public Optional<Actor> authenticate(String login, String secret) {
    Entry entry = entries.get(login);
    if (entry == null) {
      Password.NOBODYS.matches(secret);
      return Optional.empty();
    }
    String proof = proof(login, secret);
    Actor known = remembered.get(proof);
    if (known == null && entry.password().matches(secret)) {
      known = entry.actor();
      remembered.put(proof, known);
    }
    return Optional.ofNullable(known);
  }

  /** With a mac of its own, because one mac serves one thread. */
  private String proof(String login, String secret) {
    return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, macKey).hmacHex(login + '\n' + secret);
  }
}
