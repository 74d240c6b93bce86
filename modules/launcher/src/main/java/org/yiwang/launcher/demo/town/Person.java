package org.yiwang.launcher.demo.town;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody on the roll of people.
 *
 * @param unit code of the village or town the person belongs to
 * @param household number of the household in the village; empty for the cadres of the town
 * @param roles codes of the dictionary of roles
 * @param workplace empty for most
 * @param membership null for others than Party members
 */
record Person(
    Citizen citizen,
    String unit,
    String household,
    List<String> roles,
    String workplace,
    Membership membership) {

  /** Where in the Party a member is, and since when. */
  record Membership(String branch, String group, boolean leader, LocalDate joined) {}

  boolean member() {
    return membership != null;
  }
}
