package org.yiwang.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The modules of the parent POM, in its order, which is that of the arrows. */
final class Modules {

  private static final Pattern MODULE = Pattern.compile("<module>modules/([a-z]+)</module>");

  private Modules() {}

  static List<String> all() {
    try {
      String pom = Files.readString(root().resolve("pom.xml"));
      return MODULE.matcher(pom).results().map(found -> found.group(1)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Those inside the WAR, and the launcher; compiled before these tests run. */
  static List<String> compiled() {
    return all().subList(0, all().indexOf("app") + 1);
  }

  static Path sources(String module) {
    return root().resolve("modules").resolve(module).resolve("src/main/java");
  }

  /** The root of the repository; tests run in the folder of their module. */
  static Path root() {
    return Path.of("../..").toAbsolutePath().normalize();
  }
}
