package org.yiwang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether this is a demonstration or test, where the business clock may be moved, or the real
 * thing.
 */
@ApplicationScoped
public class Mode {

  private final boolean demo;

  Mode() {
    this("production");
  }

  @Inject
  public Mode(@ConfigProperty(name = "yiwang.mode", defaultValue = "production") String word) {
    this.demo = "demo".equals(word);
  }

  public boolean isDemo() {
    return demo;
  }
}
