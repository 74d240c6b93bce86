package org.yiwang.grids.leading;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Which takings-over the rules have been asked about already in this transaction. */
@TransactionScoped
public class Judged implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Set<String> takings = new HashSet<>();

  public void allow(UUID post, UUID person) {
    takings.add(post + " " + person);
  }

  public boolean isAllowed(UUID post, UUID person) {
    return takings.contains(post + " " + person);
  }
}
