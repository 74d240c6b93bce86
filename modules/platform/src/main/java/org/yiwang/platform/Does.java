package org.yiwang.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a use case method does, in the words of the audit trail, and the permission it needs. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Does {

  /** Stable name in the audit trail, for instance {@code appeals.accept}. */
  String value();

  /**
   * Permission an actor must hold, for instance {@code appeals.handle}; empty when it depends on
   * what the command is about, and the method itself asks for it before anything else.
   */
  String needs();
}
