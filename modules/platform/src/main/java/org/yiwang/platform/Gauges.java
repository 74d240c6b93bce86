package org.yiwang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Numbers for whoever watches the server, under {@code /metrics}; the one place that knows how. */
@ApplicationScoped
public class Gauges {

  private final MetricRegistry registry;
  private final Map<String, AtomicLong> values = new ConcurrentHashMap<>();

  Gauges() {
    this(null);
  }

  @Inject
  public Gauges(MetricRegistry registry) {
    this.registry = registry;
  }

  /**
   * @param name for instance {@code yiwang_appeals_without_holder}
   */
  public void set(String name, long value) {
    values.computeIfAbsent(name, this::registered).set(value);
  }

  private AtomicLong registered(String name) {
    AtomicLong value = new AtomicLong();
    registry.gauge(name, value, AtomicLong::get);
    return value;
  }
}
