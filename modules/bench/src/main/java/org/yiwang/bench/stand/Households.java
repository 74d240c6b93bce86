package org.yiwang.bench.stand;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Ids of all households and merchants a user can see, in the order of grids and numbers. */
public final class Households {
  private Households() {}

  public static List<String> of(Door door) throws IOException {
    List<String> ids = new ArrayList<>();
    try (Line line = door.open()) {
      for (JsonObject grid : items(line, "units?level=grid&size=200")) {
        String path = "grids/" + grid.getString("id") + "/households?size=200";
        items(line, path).forEach(household -> ids.add(household.getString("id")));
      }
    }
    return ids;
  }

  private static List<JsonObject> items(Line line, String path) throws IOException {
    return line.get(path).mustBeGood().json().getJsonArray("items").getValuesAs(JsonObject.class);
  }
}
