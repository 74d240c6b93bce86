package org.yiwang.platform.adapter;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password at rest: {@code pbkdf2-sha256$<iterations>$<salt>$<hash>}, the last two in Base64.
 *
 * @param iterations of PBKDF2-HMAC-SHA256 (RFC 8018)
 * @param salt 16 bytes or more
 * @param hash 32 bytes
 */
record Password(int iterations, byte[] salt, byte[] hash) {

  /** Takes as long to try as a real one, so that time does not tell who exists. */
  static final Password NOBODYS = new Password(210_000, new byte[16], new byte[32]);

  Password {
    if (iterations < 1 || salt.length == 0 || hash.length == 0) {
      throw malformed();
    }
  }

  /**
   * @throws IllegalArgumentException for any other form
   */
  static Password parse(String text) {
    String[] parts = text.split("\\$");
    if (parts.length != 4 || !"pbkdf2-sha256".equals(parts[0])) {
      throw malformed();
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return new Password(
        Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException("pbkdf2-sha256$iterations$salt$hash");
  }

  boolean matches(String secret) {
    try {
      PBEKeySpec spec =
          new PBEKeySpec(secret.toCharArray(), salt, iterations, hash.length * Byte.SIZE);
      byte[] tried =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return MessageDigest.isEqual(hash, tried);
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
