package org.yiwang.decisions;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a server the rules live in the application's class loader, and threads may know another one.
 */
class ForeignThreadTest {

  @Test
  void compiles_on_a_thread_of_another_class_loader(@TempDir Path folder) throws Exception {
    SampleRules.sample().writeTo(folder);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader application = application()) {
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      Class<?> files = application.loadClass(RuleFiles.class.getName());
      Class<?> rules = application.loadClass(RuleSet.class.getName());

      Object read = files.getMethod("read", Path.class).invoke(null, folder);
      Object compiled = rules.getMethod("compile", files).invoke(null, read);

      assertNotNull(compiled);
      assertNotSame(RuleSet.class, compiled.getClass());
      rules.getMethod("close").invoke(compiled);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URLClassLoader application() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry :
        System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
