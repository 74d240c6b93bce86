package org.yiwang.territory.imports;

import org.yiwang.platform.imports.Fault;

/** The row does not say where its unit lies. */
final class Misplaced extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  Misplaced(Fault fault) {
    super(fault.problem().code(), null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
