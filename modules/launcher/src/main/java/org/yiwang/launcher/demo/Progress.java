package org.yiwang.launcher.demo;

/** Hears of each step by the key of its sentence. */
@FunctionalInterface
public interface Progress {
  void step(String key, Object... arguments);
}
