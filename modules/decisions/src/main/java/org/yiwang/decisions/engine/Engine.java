package org.yiwang.decisions.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.builder.InternalKieBuilder;
import org.yiwang.decisions.table.Table;

/**
 * Tables compiled to one Drools module with a rule base for each table. Safe to ask from many
 * threads.
 *
 * <p>The module is taken out of Drools' global repository as soon as its rule bases exist, so that
 * nothing is left behind, not even by a caller who forgets to close.
 */
public final class Engine implements AutoCloseable {

  private static final int POOLED = 2;
  private static final String PACKAGE = "org.yiwang.rules.t";

  private final ReadWriteLock asking = new ReentrantReadWriteLock();
  private final KieContainer container;
  private final List<KieSessionsPool> pools = new ArrayList<>();
  private boolean closed;

  private Engine(KieContainer container, int tables) {
    this.container = container;
    for (int i = 0; i < tables; i++) {
      pools.add(container.getKieBase(base(i)).newKieSessionsPool(POOLED));
    }
  }

  /**
   * Compiles tables; takes seconds, so never while somebody waits.
   *
   * @param tests the cell tests of each table, in the order of the tables
   * @throws IllegalStateException with Drools' messages, which checked tables never cause
   */
  public static Engine build(List<Table> tables, List<CellTests> tests) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Engine.class.getClassLoader());
    try {
      return compile(tables, tests);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * Drools looks for its parts in the thread's class loader, which a server's threads need not have
   * set to this one.
   */
  private static Engine compile(List<Table> tables, List<CellTests> tests) {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("org.yiwang", "rules", UUID.randomUUID().toString());
    ClassLoader loader = Engine.class.getClassLoader();
    try {
      KieBuilder builder =
          ((InternalKieBuilder) services.newKieBuilder(files(release, tables, tests), loader))
              .withKModuleModel(bases(tables.size()));
      builder.buildAll(ExecutableModelProject.class);
      if (builder.getResults().hasMessages(Message.Level.ERROR)) {
        throw new IllegalStateException(
            builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(Message::getText)
                .collect(Collectors.joining(" ")));
      }
      return new Engine(services.newKieContainer(release, loader), tables.size());
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  /**
   * Asks one table about one subject or many at once, which costs less than one at a time; each
   * subject then knows the rows that match.
   *
   * @return false if the engine is closed and nothing was asked
   */
  public boolean ask(int table, Subject... subjects) {
    asking.readLock().lock();
    try {
      if (closed) {
        return false;
      }
      pools.get(table).newStatelessKieSession().execute(Arrays.asList(subjects));
      return true;
    } finally {
      asking.readLock().unlock();
    }
  }

  /** Waits until everything asked is answered. */
  @Override
  public void close() {
    asking.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        pools.forEach(KieSessionsPool::shutdown);
        container.dispose();
      }
    } finally {
      asking.writeLock().unlock();
    }
  }

  private static KieFileSystem files(ReleaseId release, List<Table> tables, List<CellTests> tests) {
    KieFileSystem files = KieServices.get().newKieFileSystem();
    for (int i = 0; i < tables.size(); i++) {
      files.write(
          "src/main/resources/%s/rules.drl".formatted((PACKAGE + i).replace('.', '/')),
          Drl.of(tables.get(i), tests.get(i), PACKAGE + i));
    }
    files.generateAndWritePomXML(release);
    return files;
  }

  /**
   * One rule base per table, handed over as an object: its XML form would need one more library.
   */
  private static KieModuleModel bases(int tables) {
    KieModuleModel module = KieServices.get().newKieModuleModel();
    for (int i = 0; i < tables; i++) {
      module.newKieBaseModel(base(i)).addPackage(PACKAGE + i);
    }
    return module;
  }

  private static String base(int table) {
    return "t" + table;
  }
}
