package org.yiwang.launcher;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Reads a password and prints a line for the file of actors. */
final class HashPassword {
  static final Set<String> OPTIONS = Set.of("login", "person", "name", "scope", "permissions");
  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final int SHORTEST = 8;

  private final Arguments arguments;

  HashPassword(Arguments arguments) {
    this.arguments = arguments;
  }

  void run() {
    char[] password = Password.read();
    if (password.length < SHORTEST) {
      throw new LaunchFailure("LCH-014", SHORTEST);
    }
    Console.line(
        String.join(
            ",",
            arguments.text("login").orElse("login"),
            hash(password, salt()),
            arguments.text("person").orElseGet(() -> UUID.randomUUID().toString()),
            arguments.text("name").orElse("name"),
            arguments.text("scope").orElse("43/"),
            arguments.text("permissions").orElse("appeals.read")));
  }

  static String hash(char[] password, byte[] salt) {
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(new PBEKeySpec(password, salt, ITERATIONS, HASH_BITS))
              .getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return String.join(
          "$",
          "pbkdf2-sha256",
          Integer.toString(ITERATIONS),
          base64.encodeToString(salt),
          base64.encodeToString(hash));
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static byte[] salt() {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return salt;
  }
}
