package org.yiwang.platform.imports.adapter;

import java.util.UUID;

/**
 * The file was cancelled, or another worker has taken it over: this one stops and writes nothing.
 */
final class Superseded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Superseded(UUID id) {
    super("import " + id + " is no longer held");
  }
}
