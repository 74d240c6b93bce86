package org.yiwang.territory.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Applying;
import org.yiwang.platform.imports.Checking;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Importer;
import org.yiwang.platform.imports.Parsed;

/** Micro-grids below branches that stand. */
@Dependent
public class GridsImporter implements Importer {

  private final UnitSheet sheet;

  @Inject
  public GridsImporter(UnitSheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public String kind() {
    return "grids";
  }

  @Override
  public String needs() {
    return "territory.manage";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.code("code", 15).mustHave(),
        Column.code("branch", 15).mustHave(),
        Column.text("name", 50).mustHave(),
        Column.text("displayNumber", 20));
  }

  @Override
  public Checking checking(ImportScope scope) {
    return new UnitChecking(sheet, scope, this::places);
  }

  @Override
  public Applying applying(ImportScope scope) {
    return new UnitApplying(sheet, scope);
  }

  private Placing.OfRow places(List<Parsed> batch) {
    List<String> codes =
        batch.stream().map(row -> row.text("branch")).filter(Objects::nonNull).distinct().toList();
    Map<String, KnownUnit> branches = sheet.byCode(codes);
    return row -> place(row, branches);
  }

  private static UnitPath place(Parsed row, Map<String, KnownUnit> branches) throws Misplaced {
    String code = row.text("code");
    String branch = row.text("branch");
    if (!code.matches("[1-9]\\d{14}") || code.endsWith("000")) {
      throw new Misplaced(
          new Fault("code", Problem.invalid("territory.malformed-code", "code", code)));
    }
    if (!branch.matches("[1-9]\\d{11}b\\d{2}")) {
      throw new Misplaced(
          new Fault("branch", Problem.invalid("territory.malformed-code", "code", branch)));
    }
    if (!branch.startsWith(code.substring(0, 12))) {
      throw new Misplaced(
          new Fault(
              "branch",
              Problem.invalid("territory.code-elsewhere", "code", code, "parent", branch)));
    }
    if (!branches.containsKey(branch)) {
      throw new Misplaced(
          new Fault("branch", Problem.refused("territory.unknown-unit", "unit", branch)));
    }
    return new UnitPath(branches.get(branch).path()).child("g" + code.substring(12));
  }
}
