package org.yiwang.platform.rest;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.yiwang.platform.Json;

/** Gives the doors our JSON settings: a misspelt property is an error, not silence. */
@Provider
public class JsonSettings implements ContextResolver<Jsonb> {

  @Override
  public Jsonb getContext(Class<?> type) {
    return Json.strict();
  }
}
