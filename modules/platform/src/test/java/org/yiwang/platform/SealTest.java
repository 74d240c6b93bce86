package org.yiwang.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

  /** Bytes 00 to 1f. */
  private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  private static final String OTHER_KEY = "/////////////////////////////////////////38=";

  private final Seal seal = new Seal(KEY);

  @ParameterizedTest
  @ValueSource(strings = {"", "13812341234", "买买提·艾力", "𠀀𠮷𪚥", "一行\n又一行"})
  void opens_what_it_sealed(String plain) {
    Sealed sealed = seal.seal(plain);

    assertEquals(plain, seal.open(sealed.cipher()));
  }

  @Test
  void the_same_text_has_another_cipher_each_time_and_always_the_same_hash() {
    Sealed first = seal.seal("13812341234");
    Sealed second = seal.seal("13812341234");

    assertFalse(Arrays.equals(first.cipher(), second.cipher()));
    assertArrayEquals(first.hash(), second.hash());
    assertFalse(Arrays.equals(first.hash(), seal.hash("13812341235")));
    assertFalse(Arrays.equals(first.hash(), new Seal(OTHER_KEY).hash("13812341234")));
  }

  @Test
  void does_not_open_when_any_byte_was_changed() {
    byte[] cipher = seal.seal("13812341234").cipher();

    for (int i = 0; i < cipher.length; i++) {
      byte[] tampered = cipher.clone();
      tampered[i] ^= 1;
      assertThrows(IllegalStateException.class, () -> seal.open(tampered), "byte " + i);
    }
  }

  @Test
  void does_not_open_with_another_key_nor_when_cut_short() {
    byte[] cipher = seal.seal("13812341234").cipher();

    assertThrows(IllegalStateException.class, () -> new Seal(OTHER_KEY).open(cipher));
    for (int length : new int[] {0, 11, 12, 27, cipher.length - 1}) {
      byte[] cut = Arrays.copyOf(cipher, length);
      assertThrows(IllegalStateException.class, () -> seal.open(cut), length + " bytes");
    }
  }

  /** Made with OpenSSL: nonce 00001234567800000000abcd, SM4-GCM under the key's first half. */
  @Test
  void opens_what_another_implementation_of_sm4_gcm_sealed() {
    byte[] cipher =
        HexFormat.of()
            .parseHex(
                "00001234567800000000abcdfc9fc9a9c155565bb392b2a35cef06e82d54e2c3f80652e7a0d4cc");

    assertEquals("13812341234", seal.open(cipher));
  }

  /** Made with OpenSSL: HMAC-SM3 under the key's second half. */
  @Test
  void hashes_as_another_implementation_of_hmac_sm3_does() {
    assertEquals(
        "4f6836bb8936cd4923b2b3689bcd6edb22b7d0bdc9bafed384c3fcb8389a429c",
        HexFormat.of().formatHex(seal.hash("13812341234")));
  }

  @Test
  void refuses_a_key_that_is_not_32_bytes_in_base64() {
    String short31 = Base64.getEncoder().encodeToString(new byte[31]);

    assertThrows(IllegalArgumentException.class, () -> new Seal(short31));
    assertThrows(IllegalArgumentException.class, () -> new Seal("not Base64!"));
  }
}
