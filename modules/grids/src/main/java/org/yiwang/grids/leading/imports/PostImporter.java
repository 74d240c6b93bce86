package org.yiwang.grids.leading.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.grids.leading.Boards;
import org.yiwang.grids.leading.Candidacy;
import org.yiwang.grids.leading.Crews;
import org.yiwang.grids.leading.PostNames;
import org.yiwang.grids.people.PeopleDirectory;
import org.yiwang.platform.imports.Applying;
import org.yiwang.platform.imports.Checking;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Importer;
import org.yiwang.territory.Staffing;
import org.yiwang.territory.Territory;

/** Files of posts and who is on duty there. */
@Dependent
public class PostImporter implements Importer {

  static final String UNIT = "unit";
  static final String ROLE = "role";
  static final String NAME = "name";
  static final String FALLBACK_UNIT = "fallbackUnit";
  static final String FALLBACK_ROLE = "fallbackRole";
  static final String HOLDER = "holder";
  static final String SINCE = "since";

  private final Territory territory;
  private final Staffing staffing;
  private final PostRegister register;
  private final PostNames names;
  private final PeopleDirectory people;
  private final Boards boards;
  private final Candidacy candidacy;
  private final Crews crews;

  @Inject
  public PostImporter(
      Territory territory,
      Staffing staffing,
      PostRegister register,
      PostNames names,
      PeopleDirectory people,
      Boards boards,
      Candidacy candidacy,
      Crews crews) {
    this.territory = territory;
    this.staffing = staffing;
    this.register = register;
    this.names = names;
    this.people = people;
    this.boards = boards;
    this.candidacy = candidacy;
    this.crews = crews;
  }

  @Override
  public String kind() {
    return "posts";
  }

  /** The units' manager brings in whole towns; single leaders are appointed with less. */
  @Override
  public String needs() {
    return "territory.manage";
  }

  @Override
  public List<Column> columns() {
    Map<String, String> roles = new LinkedHashMap<>();
    names.all().forEach((code, shown) -> roles.put(shown, code));
    return List.of(
        Column.code(UNIT, 15).mustHave(),
        Column.choice(ROLE, roles).mustHave(),
        Column.text(NAME, 50).mustHave(),
        Column.code(FALLBACK_UNIT, 15),
        Column.choice(FALLBACK_ROLE, roles),
        Column.idNumber(HOLDER),
        Column.date(SINCE));
  }

  @Override
  public Checking checking(ImportScope scope) {
    return new PostCheck(scope, territory, register, names, people, boards, candidacy.ofMany());
  }

  @Override
  public Applying applying(ImportScope scope) {
    return new PostApplication(scope, staffing, register, boards, candidacy.ofMany(), crews);
  }
}
