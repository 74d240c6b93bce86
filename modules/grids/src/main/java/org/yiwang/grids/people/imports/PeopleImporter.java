package org.yiwang.grids.people.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.grids.HouseholdDirectory;
import org.yiwang.grids.party.GroupExit;
import org.yiwang.grids.party.PartyGroups;
import org.yiwang.grids.people.People;
import org.yiwang.grids.people.PersonGone;
import org.yiwang.grids.people.RoleDictionary;
import org.yiwang.platform.Seal;
import org.yiwang.platform.imports.Applying;
import org.yiwang.platform.imports.Checking;
import org.yiwang.platform.imports.Column;
import org.yiwang.platform.imports.ImportScope;
import org.yiwang.platform.imports.Importer;
import org.yiwang.territory.Territory;

/** Files of people. */
@Dependent
public class PeopleImporter implements Importer {

  static final String NAME = "name";
  static final String ID_NUMBER = "idNumber";
  static final String PHONE = "phone";
  static final String UNIT = "unit";
  static final String HOUSEHOLD = "household";
  static final String ROLES = "roles";
  static final String ORGANISATION = "organisation";
  static final String BRANCH = "branch";
  static final String GROUP = "group";
  static final String LEADS = "leads";
  static final String JOINED = "joinedOn";
  static final String PERSON = "personId";

  private final Territory territory;
  private final HouseholdDirectory households;
  private final People people;
  private final PartyGroups groups;
  private final GroupExit exit;
  private final RoleDictionary roles;
  private final Seal seal;
  private final Event<PersonGone> gone;

  @Inject
  public PeopleImporter(
      Territory territory,
      HouseholdDirectory households,
      People people,
      PartyGroups groups,
      GroupExit exit,
      RoleDictionary roles,
      Seal seal,
      Event<PersonGone> gone) {
    this.territory = territory;
    this.households = households;
    this.people = people;
    this.groups = groups;
    this.exit = exit;
    this.roles = roles;
    this.seal = seal;
    this.gone = gone;
  }

  @Override
  public String kind() {
    return "people";
  }

  @Override
  public String needs() {
    return "people.manage";
  }

  @Override
  public List<Column> columns() {
    Map<String, String> choices = new LinkedHashMap<>();
    roles.names().forEach((code, shown) -> choices.put(shown, code));
    return List.of(
        Column.name(NAME).mustHave(),
        Column.idNumber(ID_NUMBER).mustHave(),
        Column.phone(PHONE),
        Column.code(UNIT, 12).mustHave(),
        Column.text(HOUSEHOLD, 20),
        Column.choices(ROLES, choices),
        Column.text(ORGANISATION, 100),
        Column.code(BRANCH, 15),
        Column.name(GROUP),
        Column.yesNo(LEADS),
        Column.date(JOINED),
        Column.code(PERSON, 36));
  }

  @Override
  public Checking checking(ImportScope scope) {
    return new PeopleCheck(
        scope,
        new Places(scope.actor(), territory, households),
        people,
        groups,
        seal,
        roles.names());
  }

  @Override
  public Applying applying(ImportScope scope) {
    return new PeopleApplication(scope, people, groups, exit, gone);
  }
}
