package org.yiwang.appeals.obligations;

import java.util.List;
import java.util.UUID;

/** What is owed in open matters that name holders. */
public interface Withheld {

  /**
   * @param leads whether the post holds the matter itself
   */
  record Debt(UUID id, UUID appeal, UUID post, boolean leads) {}

  /** Of the posts a person is on duty at, and of all that fall back to those in the end. */
  List<Debt> debtsNear(UUID person);
}
