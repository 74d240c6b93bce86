package org.yiwang.platform.adapter;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

  /** Published vectors of PBKDF2-HMAC-SHA256; the first is from RFC 7914, cut to 32 bytes. */
  @ParameterizedTest
  @CsvSource({
    "passwd,   1,    c2FsdA==, VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=",
    "password, 1,    c2FsdA==, Eg+2z/z4syxD5yJSVsT4N6hlSMkszDVICAWYfLcL4Xs=",
    "password, 4096, c2FsdA==, xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o="
  })
  void matches_the_published_vectors(String secret, int iterations, String salt, String hash) {
    Password password = Password.parse("pbkdf2-sha256$" + iterations + "$" + salt + "$" + hash);

    assertTrue(password.matches(secret));
    assertFalse(password.matches(secret + "1"));
    assertFalse(password.matches(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret",
        "md5$1$c2FsdA==$Vawe",
        "pbkdf2-sha256$1$c2FsdA==",
        "pbkdf2-sha256$1$c2FsdA==$",
        "pbkdf2-sha256$many$c2FsdA==$Vawe",
        "pbkdf2-sha256$0$c2FsdA==$Vawe",
        "pbkdf2-sha256$1$$Vawe",
        "pbkdf2-sha256$1$sa lt$Vawe"
      })
  void refuses_any_other_form_when_it_is_read_and_not_when_somebody_logs_in(String text) {
    assertThrows(IllegalArgumentException.class, () -> Password.parse(text));
  }

  @Test
  void counts_a_secret_in_its_utf_8_bytes() {
    Password password =
        Password.parse("pbkdf2-sha256$1$c2FsdA==$SYZXTBicCEBAge/baeOw0opCMHs0eHMi/2cFJidFbhw=");

    assertTrue(password.matches("官渡𠀀"));
  }
}
