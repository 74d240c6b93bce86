package org.yiwang.app.site;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.yiwang.launcher.database.DatabaseAccess;

/** Gives every story the same server, started with the first and stopped after the last. */
final class SharedServer implements ParameterResolver {

  private static final class Shared implements AutoCloseable {
    private final TestServer server;
    private final Yiwang yiwang;

    Shared() {
      DatabaseAccess access = Site.emptySchema("yiwang_stories");
      server = TestServer.start("stories", access, "YIWANG_MODE", "demo");
      yiwang = new Yiwang(server.address(), access);
    }

    @Override
    public void close() {
      server.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Yiwang.class;
  }

  @Override
  public Yiwang resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(SharedServer.class))
        .computeIfAbsent(Shared.class, first -> new Shared(), Shared.class)
        .yiwang;
  }
}
