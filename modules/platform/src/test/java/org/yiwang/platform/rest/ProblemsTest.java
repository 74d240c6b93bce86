package org.yiwang.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.Problem;

class ProblemsTest {

  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  private final Problems problems = new Problems();

  @BeforeEach
  void be_quiet_about_incidents() {
    LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void speak_again() {
    LOG.setLevel(null);
  }

  @Test
  void a_problem_is_told_with_code_arguments_and_sentence() {
    Response response = problems.toResponse(Problem.invalid("kernel.malformed-id", "id", "x"));

    assertEquals(400, response.getStatus());
    assertEquals("application/problem+json", response.getMediaType().toString());
    assertEquals(
        new ProblemDetails(
            "urn:yiwang:problem:kernel.malformed-id",
            "填写有误",
            400,
            "编号“x”不是系统发出的编号，请从查询结果中照抄后重试。",
            "kernel.malformed-id",
            Map.of("id", "x")),
        response.getEntity());
  }

  @Test
  void a_problem_is_found_below_whatever_wrapped_it() {
    Throwable wrapped =
        new ProcessingException(new RuntimeException(Problem.notFound("appeals.unknown")));

    assertEquals("appeals.unknown", details(wrapped).code());
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_has_a_title_in_chinese(Problem.Kind kind) {
    assertTrue(Messages.has("problem." + kind.status()), kind.name());
  }

  @Test
  void a_stranger_is_asked_who_they_are_and_a_busy_moment_says_when_to_return() {
    Response stranger =
        problems.toResponse(new Problem(Problem.Kind.UNAUTHENTICATED, "access.unauthenticated"));
    Response busy = problems.toResponse(new Problem(Problem.Kind.BUSY, "platform.busy"));

    assertEquals(
        "Basic realm=\"yiwang\", charset=\"UTF-8\"", stranger.getHeaderString("WWW-Authenticate"));
    assertNull(stranger.getHeaderString("Retry-After"));
    assertEquals("1", busy.getHeaderString("Retry-After"));
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 405, 406, 413, 415})
  void what_the_server_refuses_has_our_shape_too(int status) {
    ProblemDetails details = details(new ClientErrorException(status));

    assertEquals(status, details.status());
    assertEquals("platform.http-" + status, details.code());
    assertTrue(Messages.has(details.code()));
  }

  @Test
  void unreadable_json_is_the_callers_fault_whoever_found_it() {
    assertEquals("platform.malformed-json", details(new JsonbException("x")).code());
    assertEquals("platform.malformed-json", details(new ProcessingException("x")).code());
    assertEquals("platform.malformed-json", details(new BadRequestException()).code());
    assertEquals(
        "platform.malformed-json", details(new RuntimeException(new JsonbException("x"))).code());
  }

  @Test
  void a_bug_is_told_by_an_incident_number_and_nothing_of_its_inside() {
    ProblemDetails details = details(new IllegalStateException("select secret from t"));

    assertEquals(500, details.status());
    assertEquals("platform.fault", details.code());
    assertTrue(details.detail().contains(details.arguments().get("incident").toString()));
    assertFalse(details.toString().contains("secret"));
  }

  @Test
  void a_missing_resource_of_the_server_says_nothing_of_its_address() {
    assertEquals("没有这个地址。请对照接口文档核对路径。", details(new NotFoundException("/x")).detail());
  }

  @Test
  void causes_that_go_round_in_a_circle_come_to_an_end() {
    Exception outer = new IllegalStateException("outer");
    outer.initCause(new IllegalStateException("inner", outer));

    ProblemDetails details = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> details(outer));

    assertEquals("platform.fault", details.code());
  }

  private ProblemDetails details(Throwable failure) {
    return (ProblemDetails) problems.toResponse(failure).getEntity();
  }
}
