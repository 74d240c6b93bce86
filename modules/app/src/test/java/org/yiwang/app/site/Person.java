package org.yiwang.app.site;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Somebody who may log in to the servers of the tests.
 *
 * @param login and password are the same word
 * @param scope path of the unit whose matters they may touch
 * @param permissions separated by blanks
 */
public record Person(String login, String name, String scope, String permissions) {

  public UUID id() {
    return UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8));
  }

  String line(String passwordHash) {
    return String.join(",", login, passwordHash, id().toString(), name, scope, permissions);
  }
}
