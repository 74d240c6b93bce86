package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Site;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Yiwang;

/**
 * The contract in the repository is the one that is served. After a wanted change: {@code mvn
 * verify -Dit.test=OpenApiIT -Dopenapi.update}.
 */
@Story
@DisplayName("接口文档与仓库中的一致")
class OpenApiIT {

  private final Yiwang yiwang;

  OpenApiIT(Yiwang yiwang) {
    this.yiwang = yiwang;
  }

  @Test
  void serves_the_contract_that_is_committed() throws IOException {
    Path committed = Site.repository().resolve("docs/openapi/v1.json");

    String served = pretty(yiwang.call("/openapi?format=JSON").get().ok().object());

    if (Boolean.parseBoolean(System.getProperty("openapi.update"))) {
      Files.createDirectories(committed.getParent());
      Files.writeString(committed, served);
    }
    assertEquals(Files.readString(committed), served, "see the comment of this class");
  }

  /**
   * Names in their order, and lists too where order means nothing; without the address at which
   * this server happens to listen.
   */
  private static String pretty(JsonObject served) {
    StringWriter text = new StringWriter();
    JsonObject document = Json.createObjectBuilder(served).remove("servers").build();
    Map<String, ?> settings = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    Json.createWriterFactory(settings).createWriter(text).writeObject(sorted(document));
    return text.toString().strip() + "\n";
  }

  private static JsonObject sorted(JsonObject object) {
    Map<String, Object> names = new TreeMap<>();
    object.forEach((name, value) -> names.put(name, sorted(name, value)));
    return Json.createObjectBuilder(names).build();
  }

  private static JsonValue sorted(String name, JsonValue value) {
    if (value instanceof JsonObject object) {
      return sorted(object);
    }
    if (value instanceof JsonArray array) {
      Stream<JsonValue> items = array.stream().map(item -> sorted("", item));
      boolean unordered = Stream.of("required", "tags", "parameters").anyMatch(name::equals);
      Comparator<JsonValue> order = Comparator.comparing(JsonValue::toString);
      return Json.createArrayBuilder((unordered ? items.sorted(order) : items).toList()).build();
    }
    return value;
  }
}
