package org.yiwang.app.site;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.yiwang.launcher.database.DatabaseAccess;
import org.yiwang.launcher.process.Ports;
import org.yiwang.launcher.server.LibertyServer;

/** The built WAR on its own server, told everything by environment variables. */
public final class TestServer implements AutoCloseable {

  private final LibertyServer server;
  private final String contextRoot;

  private TestServer(LibertyServer server, String contextRoot) {
    this.server = server;
    this.contextRoot = contextRoot;
  }

  /**
   * @param name of its folder for logs
   * @param namesAndValues further variables
   */
  public static TestServer start(String name, DatabaseAccess access, String... namesAndValues) {
    Path work = Site.folder().resolve(name);
    Map<String, String> variables = new HashMap<>(access.environment());
    variables.put("YIWANG_HTTP_HOST", "127.0.0.1");
    variables.put("YIWANG_SEAL_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    variables.put("YIWANG_ACTORS_FILE", People.write(work.resolve("actors.csv")).toString());
    for (int i = 0; i < namesAndValues.length; i += 2) {
      variables.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    LibertyServer server = new LibertyServer(Site.runtime(), work, Ports.anyFree(), variables);
    server.start().awaitReady(Duration.ofMinutes(4), waited -> {});
    return new TestServer(server, variables.getOrDefault("YIWANG_CONTEXT_ROOT", ""));
  }

  /** With the context root, closed by a slash. */
  public URI address() {
    return URI.create(server.address() + contextRoot + "/");
  }

  public Path messages() {
    return server.messages();
  }

  @Override
  public void close() {
    server.close();
  }
}
