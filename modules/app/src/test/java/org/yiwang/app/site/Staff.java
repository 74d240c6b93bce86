package org.yiwang.app.site;

/**
 * Who works in a town.
 *
 * @param town three digits of its code
 */
public record Staff(int town) {

  private static final String HANDLES =
      "grids.read grids.place appeals.file appeals.read appeals.handle appeals.confirm"
          + " appeals.close appeals.join appeals.link attachments.upload";

  public Person intake() {
    return person(
        "intake",
        "陶小满",
        "",
        "grids.read appeals.file appeals.read appeals.confirm appeals.link attachments.upload");
  }

  public Person triage() {
    return person("triage", "邱若宁", "", "appeals.read appeals.triage");
  }

  public Person dispatch() {
    return person(
        "dispatch",
        "罗景澜",
        "",
        HANDLES + " appeals.triage appeals.supervise rulebook.read roster.manage roster.ring");
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

  /** The station that builds roads and waterworks. */
  public Person works() {
    return person("works", "柳长青", "", HANDLES);
  }

  /** The station for land and homesteads. */
  public Person land() {
    return person("land", "江月明", "", HANDLES);
  }

  /** The police station. */
  public Person police() {
    return person("police", "宋卫东", "", HANDLES);
  }

  /** Looks into what is said about holders of posts. */
  public Person discipline() {
    return person("discipline", "秦守正", "", HANDLES + " appeals.supervise");
  }

  /** Asks residents afterwards, and helps out on other posts. */
  public Person callBack() {
    return person("call-back", "姚静", "", HANDLES + " appeals.call-back");
  }

  /** Holds no post until one is given. */
  public Person deputy() {
    return person("deputy", "何𬱖", "", HANDLES);
  }

  /** The machine of the 12345 hotline. */
  public Person hotline() {
    return person("hotline", "12345热线平台", "", "hotline.exchange appeals.file appeals.confirm");
  }

  /** Sees the whole town, and may read whatever there is to read; holds no post yet. */
  public Person overseer() {
    return person(
        "overseer",
        "祝昭远",
        "",
        HANDLES
            + " appeals.triage appeals.supervise appeals.call-back figures.read rulebook.read"
            + " people.read roster.ring");
  }

  String path() {
    return "43/01/81/" + town + "/";
  }

  private Person person(String role, String name, String below, String permissions) {
    return new Person(role + "-" + town, name, path() + below, permissions);
  }
}
