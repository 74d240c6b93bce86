package org.yiwang.platform;

/** A view of something that changes; doors send its version as an entity tag. */
public interface Versioned {

  int version();
}
