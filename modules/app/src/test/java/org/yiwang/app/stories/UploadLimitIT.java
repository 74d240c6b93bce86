package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.People;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("过大的文件：一收到长度就拒绝，说得明白")
class UploadLimitIT {

  private final Yiwang yiwang;

  UploadLimitIT(Yiwang yiwang) {
    this.yiwang = yiwang;
  }

  @Test
  void a_file_of_a_gigabyte_is_refused_before_it_has_come() throws Exception {
    long begin = System.nanoTime();

    String answer = announce("imports?kind=households", 1L << 30);

    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    assertTrue(answer.contains("\"code\":\"platform.upload-too-large\""), answer);
    assertTrue(answer.contains("文件超过 64 MB 的上限"), answer);
    assertTrue(took.compareTo(Duration.ofSeconds(20)) < 0, took.toString());
    yiwang.operator().get("imports?size=1").ok();
  }

  @Test
  void so_is_one_that_is_only_a_little_too_large() throws Exception {
    String answer = announce("imports?kind=households", (64L << 20) + 1);

    assertTrue(answer.contains("\"code\":\"platform.upload-too-large\""), answer);
  }

  @Test
  void an_attachment_may_be_smaller_and_says_so() throws Exception {
    String answer = announce("attachments?file=a.jpg", (20L << 20) + 1);

    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    assertTrue(answer.contains("\"code\":\"attachments.too-large\""), answer);
    assertTrue(answer.contains("附件超过 20 MB 的上限，没有收下。"), answer);
  }

  /** Says how long the body is, sends a little of it, and reads what comes back. */
  private String announce(String target, long length) throws IOException {
    String login = yiwang.operator().basic(People.OPERATOR.login());
    String head =
        "POST "
            + yiwang.address().getPath()
            + "api/v1/"
            + target
            + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
            + login
            + "\r\nIdempotency-Key: a-file-too-large\r\nContent-Type: text/csv\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    try (Socket socket = new Socket(yiwang.address().getHost(), yiwang.address().getPort())) {
      socket.setSoTimeout(30_000);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(new byte[8192]);
      out.flush();
      byte[] answer = new byte[4096];
      int size = 0;
      while (size < answer.length) {
        int read = socket.getInputStream().read(answer, size, answer.length - size);
        if (read < 0) {
          break;
        }
        size += read;
        String text = new String(answer, 0, size, StandardCharsets.UTF_8);
        if (text.contains("\r\n\r\n") && text.contains("arguments")) {
          return text;
        }
      }
      return new String(answer, 0, size, StandardCharsets.UTF_8);
    }
  }
}
