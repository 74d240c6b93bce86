package org.yiwang.grids.households.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.grids.GridSizePolicy;
import org.yiwang.grids.Grids;
import org.yiwang.grids.HouseholdKind;
import org.yiwang.grids.Sizing;
import org.yiwang.grids.households.Particulars;
import org.yiwang.grids.households.Waiting;
import org.yiwang.kernel.Messages;
import org.yiwang.platform.Seal;
import org.yiwang.platform.imports.Applying;
import org.yiwang.platform.imports.Checking;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Importer;
import org.yiwang.territory.Territory;

/** Files of villagers' households and merchants, known by village and number. */
@ApplicationScoped
public class HouseholdImporter implements Importer {

  private final Registers registers;
  private final Territory territory;
  private final Grids grids;
  private final GridSizePolicy policy;
  private final Sizing sizing;
  private final Waiting waiting;
  private final Seal seal;

  HouseholdImporter() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public HouseholdImporter(
      Registers registers,
      Territory territory,
      Grids grids,
      GridSizePolicy policy,
      Sizing sizing,
      Waiting waiting,
      Seal seal) {
    this.registers = registers;
    this.territory = territory;
    this.grids = grids;
    this.policy = policy;
    this.sizing = sizing;
    this.waiting = waiting;
    this.seal = seal;
  }

  @Override
  public String kind() {
    return "households";
  }

  @Override
  public String needs() {
    return "grids.place";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.code("villageCode", 12).mustHave(),
        Column.text("number", 20).mustHave(),
        Column.code("gridCode", 15),
        Column.choice("kind", kinds()).mustHave(),
        Column.name("headName").mustHave(),
        Column.idNumber("idNumber"),
        Column.phone("phone"),
        Column.integer("members", 1, Particulars.MOST_MEMBERS),
        Column.text("villageGroup", 50),
        Column.text("address", 100),
        Column.decimal("longitude", "73", "136"),
        Column.decimal("latitude", "3", "54"));
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (HouseholdKind kind : HouseholdKind.values()) {
      kinds.put(Messages.sentence("grids.kind." + kind.slug(), Map.of()), kind.slug());
    }
    return kinds;
  }

  @Override
  public Checking checking(ImportScope scope) {
    Villages villages = new Villages(territory, registers);
    return new CheckingHouseholds(
        scope,
        villages,
        registers,
        seal,
        new FittingGrids(
            scope, villages, new FindingLeavers(scope, villages, registers), grids, policy));
  }

  @Override
  public Applying applying(ImportScope scope) {
    return new ApplyingHouseholds(scope, registers, grids, sizing, waiting);
  }
}
