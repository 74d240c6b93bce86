package org.yiwang.appeals.adapter;

import jakarta.enterprise.context.Dependent;
import org.yiwang.platform.drafts.DraftKind;

/** Appeals may be begun and filed later. */
@Dependent
public class AppealDrafts implements DraftKind {

  @Override
  public String kind() {
    return "appeal";
  }
}
