package org.yiwang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals and opens personal data with one key of 32 bytes ({@code YIWANG_SEAL_KEY}, Base64): the
 * first half encrypts, the second half makes the keyed hash.
 */
@ApplicationScoped
public class Seal {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final byte[] encryption;
  private final byte[] hashing;

  Seal() {
    this.encryption = null;
    this.hashing = null;
  }

  /**
   * @throws IllegalArgumentException unless the key is 32 bytes in Base64
   */
  @Inject
  public Seal(@ConfigProperty(name = "yiwang.seal.key") String key) {
    byte[] bytes = Base64.getDecoder().decode(key);
    if (bytes.length != 32) {
      throw new IllegalArgumentException("YIWANG_SEAL_KEY: 32 bytes in Base64");
    }
    this.encryption = Arrays.copyOf(bytes, 16);
    this.hashing = Arrays.copyOfRange(bytes, 16, 32);
  }

  public Sealed seal(String plain) {
    return new Sealed(sealBytes(plain.getBytes(StandardCharsets.UTF_8)), hash(plain));
  }

  /** A piece of a file: nonce, ciphertext and tag; nobody searches for it. */
  public byte[] sealBytes(byte[] plain) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] cipher = run(true, nonce, plain, 0, plain.length);
    byte[] whole = Arrays.copyOf(nonce, NONCE + cipher.length);
    System.arraycopy(cipher, 0, whole, NONCE, cipher.length);
    return whole;
  }

  /**
   * @throws IllegalStateException when the key is another one or the bytes were changed
   */
  public String open(byte[] cipher) {
    return new String(openBytes(cipher), StandardCharsets.UTF_8);
  }

  /**
   * @throws IllegalStateException when the key is another one or the bytes were changed
   */
  public byte[] openBytes(byte[] cipher) {
    if (cipher.length < NONCE + TAG_BITS / Byte.SIZE) {
      throw new IllegalStateException("sealed data is cut short");
    }
    byte[] nonce = Arrays.copyOf(cipher, NONCE);
    return run(false, nonce, cipher, NONCE, cipher.length - NONCE);
  }

  /** What equal texts share, for searching. */
  public byte[] hash(String plain) {
    HMac mac = new HMac(new SM3Digest());
    mac.init(new KeyParameter(hashing));
    byte[] text = plain.getBytes(StandardCharsets.UTF_8);
    mac.update(text, 0, text.length);
    byte[] result = new byte[mac.getMacSize()];
    mac.doFinal(result, 0);
    return result;
  }

  private byte[] run(boolean forward, byte[] nonce, byte[] in, int from, int length) {
    GCMModeCipher gcm = GCMBlockCipher.newInstance(new SM4Engine());
    gcm.init(forward, new AEADParameters(new KeyParameter(encryption), TAG_BITS, nonce));
    byte[] out = new byte[gcm.getOutputSize(length)];
    int done = gcm.processBytes(in, from, length, out, 0);
    try {
      gcm.doFinal(out, done);
      return out;
    } catch (InvalidCipherTextException altered) {
      throw new IllegalStateException("sealed data does not open with this key", altered);
    }
  }
}
