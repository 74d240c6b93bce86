package org.yiwang.platform.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.ScratchFolder;

/**
 * Receives a file into one on disk, never as a whole in memory, and hashes it with what was asked
 * for, so that an idempotency key holds for files too.
 */
@Dependent
public class Uploads {

  private final Caller caller;
  private final ScratchFolder scratch;

  @Inject
  public Uploads(Caller caller, ScratchFolder scratch) {
    this.caller = caller;
    this.scratch = scratch;
  }

  /**
   * Before anything is read.
   *
   * @param limit in bytes
   * @throws Problem {@code platform.upload-too-large} when the request tells its length
   */
  public void mustFit(HttpHeaders headers, long limit) {
    mustFit(headers, limit, () -> tooLarge(limit));
  }

  /**
   * As {@link #mustFit(HttpHeaders, long)}, in other words.
   *
   * @param tooLarge what is thrown
   */
  public void mustFit(HttpHeaders headers, long limit, Supplier<Problem> tooLarge) {
    if (announced(headers) > limit) {
      throw tooLarge.get();
    }
  }

  /**
   * Whoever receives a file deletes it.
   *
   * @param limit in bytes
   * @throws Problem {@code platform.upload-too-large}, {@code platform.upload-empty}
   */
  public Path receive(InputStream body, UriInfo uri, long limit) throws IOException {
    return receive(body, uri, limit, () -> tooLarge(limit));
  }

  /**
   * As {@link #receive(InputStream, UriInfo, long)}, in other words.
   *
   * @param tooLarge what is thrown
   */
  public Path receive(InputStream body, UriInfo uri, long limit, Supplier<Problem> tooLarge)
      throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    digest.update(uri.getRequestUri().getRawPath().getBytes(StandardCharsets.UTF_8));
    digest.update(
        ('?' + uri.getRequestUri().getRawQuery() + '\n').getBytes(StandardCharsets.UTF_8));
    Path file = scratch.file("upload");
    try {
      long size = copy(new DigestInputStream(body, digest), file, limit, tooLarge);
      if (size == 0) {
        throw Problem.invalid("platform.upload-empty");
      }
      caller.asks(Hex.encodeHexString(digest.digest()), caller.key());
      return file;
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(file);
      throw failed;
    }
  }

  /** What JAX-RS gives is an int, too short for what some people send. */
  private static long announced(HttpHeaders headers) {
    String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
  }

  private static long copy(InputStream body, Path file, long limit, Supplier<Problem> tooLarge)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = body.read(buffer); read > 0; read = body.read(buffer)) {
        size += read;
        if (size > limit) {
          throw tooLarge.get();
        }
        out.write(buffer, 0, read);
      }
    }
    return size;
  }

  private static Problem tooLarge(long limit) {
    return new Problem(Problem.Kind.TOO_LARGE, "platform.upload-too-large", "limit", limit >> 20);
  }
}
