package org.yiwang.grids.households;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/**
 * What was written down wrongly, or was not known, is put right; the person and the place stay the
 * same. A field that is absent stays as it is.
 */
@UseCase
public class CorrectingHouseholds {

  /**
   * @param members 1–99
   * @param longitude and {@code latitude}, WGS 84 degrees, come together
   */
  public record Correction(
      String headName,
      String idNumber,
      String phone,
      Integer members,
      String villageGroup,
      String address,
      Double longitude,
      Double latitude) {}

  private final HouseholdSteps steps;

  @Inject
  public CorrectingHouseholds(HouseholdSteps steps) {
    this.steps = steps;
  }

  /**
   * @throws Problem {@code grids.nothing-to-correct}, {@code grids.household-left}
   */
  @Does(value = "grids.correct-household", needs = "grids.place")
  public HouseholdView correct(Command command, UUID id, long basedOn, Correction wish) {
    Household household = steps.basedOn(command, id, basedOn);
    Particulars was = household.last().who();
    List<String> fields = fields(wish);
    if (fields.isEmpty()) {
      throw Problem.invalid("grids.nothing-to-correct");
    }
    Location house = Location.of(wish.longitude(), wish.latitude());
    Particulars right =
        new Particulars(
            or(wish.headName(), was.headName()),
            or(steps.idNumber(wish.idNumber()), was.idNumber()),
            or(steps.phone(wish.phone()), was.phone()),
            or(wish.members(), was.members()),
            or(wish.villageGroup(), was.villageGroup()),
            or(wish.address(), was.address()),
            or(house, was.location()));
    household.corrected(right, fields);
    return steps.kept(command, household);
  }

  private static <T> T or(T said, T was) {
    return said == null ? was : said;
  }

  private static List<String> fields(Correction wish) {
    List<String> fields = new ArrayList<>();
    add(fields, "headName", wish.headName());
    add(fields, "idNumber", wish.idNumber());
    add(fields, "phone", wish.phone());
    add(fields, "members", wish.members());
    add(fields, "villageGroup", wish.villageGroup());
    add(fields, "address", wish.address());
    add(fields, "location", wish.longitude() == null ? wish.latitude() : wish.longitude());
    return fields;
  }

  private static void add(List<String> fields, String name, Object said) {
    if (said != null) {
      fields.add(name);
    }
  }
}
