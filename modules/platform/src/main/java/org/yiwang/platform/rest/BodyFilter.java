package org.yiwang.platform.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.yiwang.kernel.Problem;

/**
 * Reads a body once: not above its limit, in valid UTF-8, and hashed for the idempotency key. What
 * is {@link Uploaded} is left for {@link Uploads}.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 100)
public class BodyFilter implements ContainerRequestFilter {

  /** In bytes; far above the longest appeal, far below what would hurt. */
  public static final int LIMIT = 256 * 1024;

  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

  @Inject Caller caller;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (!WRITES.contains(request.getMethod())) {
      return;
    }
    if (resource.getResourceMethod().isAnnotationPresent(Uploaded.class)) {
      caller.asks(null, request.getHeaderString("Idempotency-Key"));
      return;
    }
    byte[] body = request.getEntityStream().readNBytes(LIMIT + 1);
    if (body.length > LIMIT) {
      throw new Problem(Problem.Kind.TOO_LARGE, "platform.body-too-large", "limit", LIMIT / 1024);
    }
    mustBeUtf8(body);
    request.setEntityStream(new ByteArrayInputStream(body));
    caller.asks(hash(request, body), request.getHeaderString("Idempotency-Key"));
  }

  private static String hash(ContainerRequestContext request, byte[] body) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    String what = request.getMethod() + ' ' + request.getUriInfo().getPath() + '\n';
    digest.update(what.getBytes(StandardCharsets.UTF_8));
    return Hex.encodeHexString(digest.digest(body));
  }

  private static void mustBeUtf8(byte[] body) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(body));
    } catch (CharacterCodingException mojibake) {
      throw Problem.invalid("platform.not-utf8");
    }
  }
}
