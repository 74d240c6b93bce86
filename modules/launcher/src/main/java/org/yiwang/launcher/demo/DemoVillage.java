package org.yiwang.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One village with its superiors, branches, micro-grids, posts, people on duty, households and
 * merchants, loaded over REST by the first user of the file of log-ins.
 */
public final class DemoVillage {
  private final Path folder;
  private final Map<String, String> unitIds = new HashMap<>();
  private final Map<String, String> postIds = new HashMap<>();

  public DemoVillage(Path folder) {
    this.folder = folder;
  }

  /** Returns the number of requests, all of which were accepted now or at an earlier start. */
  public int load(URI server) {
    Map<String, String> operator = logins().get(0);
    RestDoor door = new RestDoor(server, operator.get("login"), operator.get("password"));
    List<Map<String, String>> units = rows("units");
    List<Map<String, String>> posts = rows("posts");
    List<Map<String, String>> duties = rows("duties");
    List<Map<String, String>> households = rows("households");
    List<Map<String, String>> merchants = rows("merchants");
    units.forEach(row -> unit(door, row));
    posts.forEach(row -> post(door, row));
    duties.forEach(row -> duty(door, row));
    households.forEach(row -> household(door, row, "villager"));
    merchants.forEach(row -> household(door, row, "merchant"));
    return units.size() + posts.size() + duties.size() + households.size() + merchants.size();
  }

  /** Log-ins and what to try, for this address. */
  public String invitation(URI server) {
    StringBuilder text = new StringBuilder();
    for (Map<String, String> row : logins()) {
      text.append(
          "  %-10s %-16s %s%n".formatted(row.get("login"), row.get("password"), row.get("who")));
    }
    return DemoFile.text(folder.resolve("invitation.txt"))
        .replace("{logins}", text.toString().stripTrailing())
        .replace("{address}", server.toString())
        .stripTrailing();
  }

  private void unit(RestDoor door, Map<String, String> row) {
    JsonObject body = object(row, "code", "parentPath", "name", "displayNumber").build();
    JsonObject made = door.post("units", "demo-unit-" + row.get("code"), body);
    unitIds.put(made.getString("path"), made.getString("id"));
  }

  private void post(RestDoor door, Map<String, String> row) {
    JsonObjectBuilder body = object(row, "unitPath", "role", "name");
    if (row.containsKey("fallback")) {
      body.add("fallbackPostId", postIds.get(row.get("fallback")));
    }
    JsonObject made = door.post("posts", "demo-post-" + row.get("post"), body.build());
    postIds.put(row.get("post"), made.getString("id"));
  }

  private void duty(RestDoor door, Map<String, String> row) {
    String path = "posts/" + postIds.get(row.get("post")) + "/duty";
    door.post(path, "demo-duty-" + row.get("post"), object(row, "personId", "personName").build());
  }

  private void household(RestDoor door, Map<String, String> row, String kind) {
    JsonObjectBuilder body = object(row, "number", "headName", "phone", "reason");
    body.add("kind", kind).add("members", Integer.parseInt(row.get("members")));
    String path = "grids/" + unitIds.get(row.get("gridPath")) + "/households";
    door.post(path, "demo-household-" + row.get("number"), body.build());
  }

  private static JsonObjectBuilder object(Map<String, String> row, String... columns) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    for (String column : columns) {
      if (row.containsKey(column)) {
        object.add(column, row.get(column));
      }
    }
    return object;
  }

  private List<Map<String, String>> logins() {
    return rows("logins");
  }

  private List<Map<String, String>> rows(String file) {
    return DemoFile.rows(folder.resolve(file + ".csv"));
  }
}
