package org.yiwang.territory.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.yiwang.kernel.AreaCode;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.imports.Applying;
import org.yiwang.platform.imports.Checking;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.imports.Fault;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Importer;
import org.yiwang.platform.imports.Parsed;

/** Areas and branches: superiors may stand in the same file, above or below. */
@Dependent
public class UnitsImporter implements Importer {

  private final UnitSheet sheet;

  @Inject
  public UnitsImporter(UnitSheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public String kind() {
    return "units";
  }

  @Override
  public String needs() {
    return "territory.manage";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.code("code", 15).mustHave(),
        Column.text("name", 50).mustHave(),
        Column.code("parent", 15),
        Column.text("displayNumber", 20));
  }

  @Override
  public Checking checking(ImportScope scope) {
    return new UnitChecking(sheet, scope, batch -> UnitsImporter::place);
  }

  @Override
  public Applying applying(ImportScope scope) {
    return new UnitApplying(sheet, scope);
  }

  /** The path that follows from the code; a superior that was written down must be that one. */
  private static UnitPath place(Parsed row) throws Misplaced {
    String code = row.text("code");
    UnitPath path = path(code);
    String wanted = row.text("parent");
    if (wanted != null && !wanted.equals(codeOf(path.parent()))) {
      throw new Misplaced(
          new Fault(
              "parent",
              Problem.invalid("territory.code-elsewhere", "code", code, "parent", wanted)));
    }
    return path;
  }

  private static UnitPath path(String code) throws Misplaced {
    boolean branch = code.matches("[1-9]\\d{11}b\\d{2}");
    if (!branch && !code.matches("[1-9]\\d{11}")) {
      String problem =
          code.matches("\\d{15}") ? "territory.import-grid-here" : "territory.malformed-code";
      throw new Misplaced(new Fault("code", Problem.invalid(problem, "code", code)));
    }
    UnitPath area = new AreaCode(code.substring(0, 12)).path();
    if (!branch) {
      return area;
    }
    if (area.level() != Level.VILLAGE) {
      throw new Misplaced(
          new Fault("code", Problem.invalid("territory.malformed-code", "code", code)));
    }
    return area.child(code.substring(12));
  }

  /** Twelve digits of an area; empty for nothing. */
  private static String codeOf(String path) {
    return path.isEmpty() ? "" : (path.replace("/", "") + "0000000000").substring(0, 12);
  }
}
