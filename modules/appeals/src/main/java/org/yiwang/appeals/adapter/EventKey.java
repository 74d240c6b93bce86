package org.yiwang.appeals.adapter;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * Key of an event: its appeal and its number there. A class, because JPA makes it field by field.
 */
public class EventKey implements Serializable {

  private static final long serialVersionUID = 1L;

  private UUID appeal;
  private int sequence;

  protected EventKey() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof EventKey key
        && sequence == key.sequence
        && Objects.equals(appeal, key.appeal);
  }

  @Override
  public int hashCode() {
    return Objects.hash(appeal, sequence);
  }
}
