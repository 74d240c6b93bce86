package org.yiwang.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

class AuthenticationFilterTest {

  private static final Actor LI_MING =
      new Actor(UUID.randomUUID(), "李明", new UnitPath("43/01/81/104/"), Set.of("appeals.file"));

  private final Caller caller = new Caller();

  @Test
  void lets_in_whoever_the_registry_knows_and_colons_belong_to_the_secret() {
    filter().filter(presenting("Basic " + base64("liming:口令:1")).context());

    assertSame(LI_MING, caller.actor());
  }

  @Test
  void the_scheme_may_be_written_in_any_case() {
    filter().filter(presenting("bASIC " + base64("liming:口令:1")).context());

    assertSame(LI_MING, caller.actor());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "Bearer abc",
        "Basic",
        "Basic !!!",
        "Basic bGltaW5n", // liming
        "Basic bGltaW5nOg==" // liming:
      })
  void nobody_else_comes_in_and_none_is_told_why(String header) {
    Request request = presenting(header);

    Problem problem = assertThrows(Problem.class, () -> filter().filter(request.context()));

    assertEquals("access.unauthenticated", problem.code());
    assertEquals(401, problem.kind().status());
    assertNull(caller.actor());
  }

  private AuthenticationFilter filter() {
    AuthenticationFilter filter = new AuthenticationFilter();
    filter.caller = caller;
    filter.actors =
        (login, secret) ->
            Optional.of(LI_MING).filter(any -> (login + ":" + secret).equals("liming:口令:1"));
    return filter;
  }

  private static Request presenting(String header) {
    return Request.get("appeals").header("Authorization", header);
  }

  private static String base64(String pair) {
    return Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }
}
