package org.yiwang.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.yiwang.platform.Versioned;

/** Sends the version of whatever is answered as its entity tag. */
@Provider
public class VersionFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Versioned versioned) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, Versions.tag(versioned.version()));
    }
  }
}
