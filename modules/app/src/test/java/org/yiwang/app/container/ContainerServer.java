package org.yiwang.app.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.yiwang.app.site.People;
import org.yiwang.app.site.Site;
import org.yiwang.launcher.database.DatabaseAccess;
import org.yiwang.launcher.process.Ports;
import org.yiwang.launcher.server.LibertyServer;

/** Writes Arquillian's server, told where its database is, before Arquillian looks for it. */
public class ContainerServer implements LoadableExtension {

  private static final List<String> SHIPPED =
      List.of(
          "features.xml", "database.xml", "security.xml", "jvm.options", "bootstrap.properties");

  @Override
  public void register(ExtensionBuilder builder) {
    Path server = Site.folder().resolve("container/usr/servers/itServer");
    Path shipped = LibertyServer.configuration(Site.runtime());
    try {
      Files.createDirectories(server.resolve("jdbc"));
      for (String file : SHIPPED) {
        copy(shipped.resolve(file), server.resolve(file));
      }
      try (Stream<Path> drivers = Files.list(shipped.resolve("jdbc"))) {
        drivers.forEach(jar -> copy(jar, server.resolve("jdbc").resolve(jar.getFileName())));
      }
      copy(Path.of("src/test/resources/container/server.xml"), server.resolve("server.xml"));
      Files.write(server.resolve("server.env"), environment(server));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static List<String> environment(Path server) {
    DatabaseAccess access = Site.emptySchema("yiwang_container");
    Map<String, String> variables = new TreeMap<>(access.environment());
    variables.put("YIWANG_MODE", "demo");
    variables.put("YIWANG_HTTP_PORT", String.valueOf(Ports.anyFree()));
    variables.put("YIWANG_SEAL_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    variables.put("YIWANG_ACTORS_FILE", People.write(server.resolve("actors.csv")).toString());
    variables.put(
        "YIWANG_NOTICES_GATEWAY_URL", "http://127.0.0.1:" + Ports.anyFree() + "/messages");
    variables.put("LC_ALL", "C.UTF-8");
    return variables.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .toList();
  }

  private static void copy(Path from, Path to) {
    try {
      Files.write(to, Files.readAllBytes(from));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
