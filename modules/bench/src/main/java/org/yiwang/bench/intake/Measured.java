package org.yiwang.bench.intake;

/**
 * @param nanos how long each filing took, ascending
 * @param seconds how long the round took
 */
record Measured(long[] nanos, double seconds) {

  double perSecond() {
    return nanos.length / seconds;
  }

  double percentileMillis(double percent) {
    int place = (int) Math.ceil(percent / 100 * nanos.length) - 1;
    return nanos[Math.max(0, place)] / 1e6;
  }

  String described() {
    return "%6.0f/s  p50 %5.1f  p95 %5.1f  p99 %6.1f ms"
        .formatted(perSecond(), percentileMillis(50), percentileMillis(95), percentileMillis(99));
  }
}
