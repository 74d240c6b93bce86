package org.yiwang.grids.people.imports;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.people.Belonging;
import org.yiwang.grids.people.Identity;
import org.yiwang.grids.people.Membership;
import org.yiwang.grids.people.Person;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Sealed;

/**
 * What one row says of one person, the numbers sealed.
 *
 * @param idNumber cipher and hash in Base64, as the phone
 * @param phone null leaves the one that is known
 * @param household null leaves the one that is known, unless the unit is another
 * @param organisation null likewise
 * @param roles empty leaves those that are known
 * @param branch null leaves the roll as it is
 * @param group name of the Party group; null leaves the one of this branch
 */
public record PersonRow(
    String name,
    List<String> idNumber,
    List<String> phone,
    String unit,
    UUID household,
    String organisation,
    List<String> roles,
    String branch,
    String group,
    boolean leads,
    LocalDate joinedOn) {

  static List<String> text(Sealed sealed) {
    Base64.Encoder base64 = Base64.getEncoder();
    return sealed == null
        ? null
        : List.of(base64.encodeToString(sealed.cipher()), base64.encodeToString(sealed.hash()));
  }

  private static Sealed sealed(List<String> text) {
    Base64.Decoder base64 = Base64.getDecoder();
    return text == null ? null : new Sealed(base64.decode(text.get(0)), base64.decode(text.get(1)));
  }

  byte[] hash() {
    return sealed(idNumber).hash();
  }

  UnitPath unitPath() {
    return new UnitPath(unit);
  }

  UnitPath branchPath() {
    return branch == null ? null : new UnitPath(branch);
  }

  Person fresh(UUID id) {
    return new Person(id, new Identity(name, sealed(idNumber), sealed(phone)));
  }

  /**
   * Makes the person what the row says, from a day on.
   *
   * @param groupId of the Party group that is named; null when none is
   */
  void applyTo(Person person, UUID groupId, LocalDate day) {
    if (person.isGone()) {
      person.comeBack(day);
    }
    if (person.isKnown()) {
      Identity now = person.identity();
      Sealed number = phone == null ? now.phone() : sealed(phone);
      person.correct(new Identity(name, sealed(idNumber), number));
    }
    place(person, day);
    roles(person, day);
    if (branch != null) {
      UUID kept =
          person
              .openMembership()
              .filter(row -> row.branch().equals(branchPath()))
              .map(Membership::group)
              .orElse(null);
      person.enrol(branchPath(), group == null ? kept : groupId, joinedOn, day);
    }
  }

  private void place(Person person, LocalDate day) {
    Belonging now = person.belonging().filter(row -> row.unit().equals(unitPath())).orElse(null);
    person.belong(
        unitPath(),
        household == null && now != null ? now.household() : household,
        organisation == null && now != null ? now.organisation() : organisation,
        day);
  }

  private void roles(Person person, LocalDate day) {
    if (roles.isEmpty()) {
      return;
    }
    for (String held : person.openRoles()) {
      boolean byRoll = branch != null && Person.PARTY_MEMBER.equals(held);
      if (!roles.contains(held) && !byRoll) {
        person.endRole(held, day);
      }
    }
    for (String role : roles) {
      if (!person.holds(role)) {
        person.giveRole(role, day);
      }
    }
  }
}
