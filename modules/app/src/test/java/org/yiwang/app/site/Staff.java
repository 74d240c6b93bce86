package org.yiwang.app.site;

/**
 * Who works in a town.
 *
 * @param town three digits of its code
 */
public record Staff(int town) {

  private static final String HANDLES =
      "grids.read grids.place appeals.file appeals.read appeals.handle appeals.confirm"
          + " appeals.close";

  public Person intake() {
    return person("intake", "陶小满", "", "grids.read appeals.file appeals.read appeals.confirm");
  }

  public Person triage() {
    return person("triage", "邱若宁", "", "appeals.read appeals.triage");
  }

  public Person dispatch() {
    return person("dispatch", "罗景澜", "", HANDLES + " appeals.triage rulebook.read");
  }

  public Person village() {
    return person("village", "汤其昌", "201/", HANDLES);
  }

  public Person branch() {
    return person("branch", "卢望林", "201/b01/", HANDLES);
  }

  /** Leads the first grid. */
  public Person leader() {
    return person("leader", "钟樟生", "201/b01/g001/", HANDLES);
  }

  /** Holds no post until one is given. */
  public Person deputy() {
    return person("deputy", "何𬱖", "", HANDLES);
  }

  String path() {
    return "43/01/81/" + town + "/";
  }

  private Person person(String role, String name, String below, String permissions) {
    return new Person(role + "-" + town, name, path() + below, permissions);
  }
}
