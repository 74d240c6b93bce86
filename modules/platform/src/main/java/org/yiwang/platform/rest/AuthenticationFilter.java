package org.yiwang.platform.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Actors;

/** Nothing without authentication: HTTP Basic (RFC 7617, UTF-8) against the registry of actors. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AuthenticationFilter implements ContainerRequestFilter {

  private static final String BASIC = "Basic ";

  @Inject Actors actors;
  @Inject Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    caller.is(
        credentials(request.getHeaderString(HttpHeaders.AUTHORIZATION))
            .orElseThrow(
                () -> new Problem(Problem.Kind.UNAUTHENTICATED, "access.unauthenticated")));
  }

  private Optional<Actor> credentials(String header) {
    if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(BASIC.length()).trim());
      String pair = new String(decoded, StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : actors.authenticate(pair.substring(0, colon), pair.substring(colon + 1));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
