package org.yiwang.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A request as the filters see it; the many things they never ask for are not there. */
final class Request {

  private final String method;
  private final String path;
  private final Map<String, String> headers = new HashMap<>();
  private InputStream body;

  private Request(String method, String path, byte[] body) {
    this.method = method;
    this.path = path;
    this.body = new ByteArrayInputStream(body);
  }

  static Request get(String path) {
    return new Request("GET", path, new byte[0]);
  }

  static Request post(String path, byte[] body) {
    return new Request("POST", path, body);
  }

  Request header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** What is left to be read by the resource. */
  byte[] body() {
    try {
      return body.readAllBytes();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  ContainerRequestContext context() {
    return proxy(
        ContainerRequestContext.class,
        (name, arguments) ->
            switch (name) {
              case "getMethod" -> method;
              case "getEntityStream" -> body;
              case "setEntityStream" -> body = (InputStream) arguments[0];
              case "getHeaderString" -> headers.get((String) arguments[0]);
              case "getUriInfo" -> proxy(UriInfo.class, this::place);
              default -> throw new UnsupportedOperationException(name);
            });
  }

  private Object place(String name, Object[] arguments) {
    if (!"getPath".equals(name)) {
      throw new UnsupportedOperationException(name);
    }
    return path;
  }

  private interface Answer {
    Object to(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Object value = answer.to(method.getName(), arguments);
              return method.getReturnType() == void.class ? null : value;
            }));
  }
}
