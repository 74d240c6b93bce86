package org.yiwang.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * Answers of 201. The location is a relative reference (RFC 9110 §10.2.2), so that it is right
 * behind any proxy and prefix.
 */
public final class Created {

  private Created() {}

  public static Response at(String collection, UUID id, Object view) {
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, collection + "/" + id)
        .entity(view)
        .build();
  }
}
