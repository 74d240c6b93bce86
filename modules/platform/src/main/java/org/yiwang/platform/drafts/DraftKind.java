package org.yiwang.platform.drafts;

/** Something that can be begun and finished later; named by the module that it will belong to. */
public interface DraftKind {

  /** At most 30 ASCII characters, for instance {@code appeal}. */
  String kind();
}
