package org.yiwang.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.yiwang.kernel.Problem;

class BodyFilterTest {

  private final Caller caller = new Caller();
  private final BodyFilter filter = filterFor(caller);

  @Test
  void a_body_is_hashed_and_still_there_to_be_read() throws Exception {
    byte[] body = "{\"title\":\"路灯不亮\"}".getBytes(UTF_8);
    Request request = Request.post("appeals", body).header("Idempotency-Key", "key-00000001");

    filter.filter(request.context());

    assertArrayEquals(body, request.body());
    assertEquals("key-00000001", caller.key());
    assertEquals(64, caller.bodyHash().length());
  }

  @Test
  void the_hash_tells_body_place_and_method_apart() throws Exception {
    String filed = hash(Request.post("appeals", "{}".getBytes(UTF_8)));

    assertEquals(filed, hash(Request.post("appeals", "{}".getBytes(UTF_8))));
    assertNotEquals(filed, hash(Request.post("appeals", "{ }".getBytes(UTF_8))));
    assertNotEquals(filed, hash(Request.post("units", "{}".getBytes(UTF_8))));
  }

  @Test
  void a_body_at_the_limit_passes_and_a_byte_more_does_not() throws Exception {
    Request full = Request.post("appeals", new byte[BodyFilter.LIMIT]);
    Request over = Request.post("appeals", new byte[BodyFilter.LIMIT + 1]);

    filter.filter(full.context());
    Problem problem = assertThrows(Problem.class, () -> filter.filter(over.context()));

    assertEquals(BodyFilter.LIMIT, full.body().length);
    assertEquals("platform.body-too-large", problem.code());
    assertEquals(413, problem.kind().status());
    assertEquals("提交的内容超过 256 KB 的上限，什么也没有保存。请缩短文字后重新提交。", problem.sentence());
  }

  @Test
  void gbk_is_refused_and_never_becomes_mojibake() {
    byte[] gbk = "{\"title\":\"路灯不亮\"}".getBytes(Charset.forName("GB18030"));

    Problem problem =
        assertThrows(Problem.class, () -> filter.filter(Request.post("appeals", gbk).context()));

    assertEquals("platform.not-utf8", problem.code());
  }

  @Test
  void a_file_is_left_for_its_resource_to_receive() throws Exception {
    byte[] file = new byte[BodyFilter.LIMIT + 1];
    Request request = Request.post("imports", file).header("Idempotency-Key", "key-00000001");
    filter.resource = resource("sent");

    filter.filter(request.context());

    assertEquals(file.length, request.body().length);
    assertEquals("key-00000001", caller.key());
    assertNull(caller.bodyHash());
  }

  @Test
  void reading_asks_for_no_body() throws Exception {
    filter.filter(Request.get("appeals").context());

    assertNull(caller.bodyHash());
  }

  private static String hash(Request request) throws Exception {
    Caller asking = new Caller();
    filterFor(asking).filter(request.context());
    return asking.bodyHash();
  }

  private static BodyFilter filterFor(Caller asking) {
    BodyFilter filter = new BodyFilter();
    filter.caller = asking;
    filter.resource = resource("told");
    return filter;
  }

  /** One that takes its body as told, and one that takes a file. */
  @SuppressWarnings("unused")
  private static final class Sample {
    public void told() {
      throw new UnsupportedOperationException();
    }

    @Uploaded
    public void sent() {
      throw new UnsupportedOperationException();
    }
  }

  private static ResourceInfo resource(String method) {
    return new ResourceInfo() {
      @Override
      public Method getResourceMethod() {
        try {
          return Sample.class.getMethod(method);
        } catch (NoSuchMethodException absent) {
          throw new IllegalStateException(absent);
        }
      }

      @Override
      public Class<?> getResourceClass() {
        return Sample.class;
      }
    };
  }
}
